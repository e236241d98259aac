package dev.gieok.reasoning.grounded;

import dev.gieok.contracts.memory.Candidate;
import dev.gieok.contracts.memory.Cardinality;
import dev.gieok.contracts.memory.Change;
import dev.gieok.contracts.memory.Closing;
import dev.gieok.contracts.memory.Effect;
import dev.gieok.contracts.memory.Kind;
import dev.gieok.contracts.memory.Order;
import dev.gieok.contracts.memory.Passage;
import dev.gieok.platform.change.Amended;
import dev.gieok.platform.change.HeldTexts;
import dev.gieok.platform.change.Overtaking;
import dev.gieok.platform.change.Pieces;
import dev.gieok.platform.change.SameObjects;
import dev.gieok.reasoning.understanding.Extraction;
import dev.gieok.reasoning.understanding.Rules;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What of the known a message puts out of date, as memory will decide it: answers cannot wait for that. */
final class Overturning {
    /** Of so many things that hold the known are taken to be some: the more hold, the surer memory must be. */
    private static final int MANY = 100;

    private Overturning() {}

    /** What holds no longer however much more memory holds, in the order in which it was found: fit to be told. */
    static Set<Known> by(Extraction said, List<Known> known, Instant when) {
        Set<Known> over = closed(said, known, when);
        if (!said.changes().isEmpty()) {
            Overtaking<Known> overtaking = overtaking(said, known, when, over, MANY);
            said.changes().forEach(change -> over.addAll(overtaking.by(change, false)));
        }
        said.candidates().stream()
                .filter(candidate -> !KnownFacts.ahead(candidate, when))
                .forEach(candidate -> over.addAll(contradicted(candidate, known, when)));
        return over;
    }

    /** What was said, with the orders in it that change an instruction as the instructions that they are, and what those put out of date. */
    record Amendment(Extraction said, Set<Known> over) {
        @Override
        public String toString() {
            return "Amendment[" + over.size() + "]";
        }
    }

    static Amendment amending(Extraction said, List<Known> known) {
        Extraction amended = said;
        Set<Known> over = new LinkedHashSet<>();
        for (Passage passage : said.passages()) {
            Order order = passage.order();
            Optional<Known> old = order == null ? Optional.empty() : amended(order, known);
            if (order != null && old.isPresent()) {
                amended = amended.telling(order.instruction(passage.language()), passage);
                over.add(old.get());
            }
        }
        return new Amendment(amended, over);
    }

    private static Optional<Known> amended(Order order, List<Known> known) {
        List<Known> instructions = known.stream()
                .filter(one -> one.sort() == Kind.INSTRUCTION && one.holds() && !one.denied())
                // Memory may know it by now.
                .filter(one -> !one.text().equals(order.text()))
                .toList();
        return Amended.by(order, instructions, Known::text);
    }

    /** What memory keeps of what teaches nothing else, only because it puts something out of date, or may: in the words of the message. */
    static List<String> keptForIt(Extraction said, List<Known> known, Instant when) {
        boolean untold = said.passages().stream().anyMatch(Passage::saysNothingToBeSo);
        if (untold || !said.candidates().isEmpty() || said.changes().isEmpty()) {
            return List.of();
        }
        Overtaking<Known> overtaking = overtaking(said, known, when, Set.of(), 0);
        return said.changes().stream()
                .filter(change -> overtaking.overtaken(change, true).any())
                .map(change -> change.news().text())
                .distinct()
                .toList();
    }

    /** What is closed before anything that was said takes its place. */
    static Set<Known> outdated(Extraction said, List<Known> known, Instant when) {
        Set<Known> over = closed(said, known, when);
        if (said.changes().isEmpty()) {
            return over;
        }
        Overtaking<Known> overtaking = overtaking(said, known, when, over, 0);
        for (Change change : said.changes()) {
            over.addAll(overtaking.by(change, over.isEmpty()));
        }
        return over;
    }

    private static Set<Known> closed(Extraction said, List<Known> known, Instant when) {
        Set<Known> over = new LinkedHashSet<>();
        for (Closing closing : said.closings()) {
            for (String predicate : closing.predicates()) {
                closing.objects()
                        .forEach(word -> over.addAll(contradicted(closing.ending(predicate, word), known, when)));
            }
        }
        return over;
    }

    /** @param among how many things hold at least */
    private static Overtaking<Known> overtaking(
            Extraction said, List<Known> known, Instant when, Set<Known> over, int among) {
        HeldTexts<Known> texts = new HeldTexts<>();
        known.stream()
                .filter(fact -> isTold(fact, when) && !fact.past(when) && !over.contains(fact))
                .filter(fact -> held(fact).isPresent())
                .forEach(fact -> texts.add(fact, fact.text()));
        return new Overtaking<>(texts, Overturning::held, said.candidates(), Math.max(among, texts.size()));
    }

    /** What cannot hold beside a statement, or ends by it. */
    static Set<Known> contradicted(Candidate said, List<Known> known, Instant when) {
        Set<Known> over = new LinkedHashSet<>();
        known.stream()
                .filter(fact -> fact.holds() && isTold(fact, when) && isContradicted(fact, said))
                .forEach(over::add);
        return over;
    }

    /** A plan is told before the day that it is for. */
    private static boolean isTold(Known fact, Instant when) {
        return !fact.toldAt().isAfter(when);
    }

    private static Optional<Overtaking.Held> held(Known known) {
        boolean ends = known.holds() && !known.denied() && !known.ended() && known.sort() != Kind.EPISODE;
        return ends
                ? Optional.of(new Overtaking.Held(known.sort(), known.subject(), known.predicate(), known.object()))
                : Optional.empty();
    }

    private static boolean isContradicted(Known fact, Candidate said) {
        boolean slot = fact.subject().equals(said.subject()) && fact.predicate().equals(Known.predicate(said));
        if (!slot || isOtherTopic(fact, said.predicate())) {
            return false;
        }
        boolean ends = said.effect() == Effect.END;
        boolean sameObject = SameObjects.same(fact.object(), said.object());
        if (ends || said.negated()) {
            return sameObject || said.object().isEmpty() || ends && Pieces.ended(said, fact.sort(), fact.object());
        }
        return said.cardinality() == Cardinality.ONE && !sameObject || fact.denied() && sameObject;
    }

    /** A favourite film is no other favourite colour. */
    private static boolean isOtherTopic(Known fact, String predicate) {
        if (!predicate.startsWith(Known.FAVORITE + "-")) {
            return false;
        }
        String text = fact.text().toLowerCase(Locale.ROOT);
        String topic = predicate.substring(Known.FAVORITE.length() + 1);
        return Rules.standard().lexicon().words("topic", topic).stream().noneMatch(text::contains);
    }
}
