package dev.gieok.memory.recall;

import dev.gieok.contracts.id.FactId;
import dev.gieok.contracts.id.ObservationId;
import dev.gieok.contracts.memory.Fact;
import dev.gieok.contracts.memory.Kind;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A message that tells a change teaches what ended and what holds from now on. Whoever asks finds the change by the
 * words of what held before (“where is the budgie?”), or by those of the ending (“Amy and I broke up” for “who is my
 * girlfriend?”), and wants what took its place: that gets their score, and the ending comes behind it. What the message
 * says of other things gets nothing (“I quit smoking and live in Busan” does not answer “do I smoke?” with Busan).
 */
final class Succession {
    private static final double ENDED = 0.5;
    private static final double RELATED = 0.5;
    private static final double LAST_DIGITS = 1_000;
    private static final Pattern NOW = Pattern.compile(
            "\\b(?:now|nowadays|these days|currently|instead|from now on)\\b|이제|이젠|지금|요즘|요샌|요새|현재|대신|앞으로",
            Pattern.CASE_INSENSITIVE);
    /** Notes that something changed: “I switched banks”, “나 직업 바꿨어”. */
    private static final Pattern TURN = Pattern.compile(
            "\\b(?:switch|chang|swapp|moved out|split|broke up|quit|left|stopp|gave up|cancel)"
                    + "|바꿨|바꾸|바꿧|바뀌|바뀐|옮겼|옮기|갈아타|갈아탔|그만|관두|관뒀|끊|헤어",
            Pattern.CASE_INSENSITIVE);

    private final Map<ObservationId, Change> changes = new HashMap<>();

    private Succession(List<Ranking.Ranked> ranked, Collection<Former> formers) {
        Map<FactId, Former> former =
                formers.stream().collect(Collectors.toMap(each -> each.fact().factId(), Function.identity()));
        for (Ranking.Ranked hit : ranked) {
            if (!hit.fact().supersedes().isEmpty()) {
                Ranking.source(hit.fact())
                        .ifPresent(source -> changes.computeIfAbsent(source, id -> new Change())
                                .took(hit.fact(), former));
            }
        }
        for (Ranking.Ranked hit : ranked) {
            Change change = change(hit);
            if (change != null && change.isEnding(hit.fact())) {
                change.ends(hit);
            }
        }
    }

    /** With the scores after that; the order is left as it was. */
    static List<Ranking.Ranked> of(List<Ranking.Ranked> ranked, Collection<Former> formers) {
        Succession succession = new Succession(ranked, formers);
        List<Ranking.Ranked> lifted = ranked.stream().map(succession::lifted).toList();
        return lifted.stream().map(succession::left).toList();
    }

    private Ranking.Ranked lifted(Ranking.Ranked hit) {
        Change change = change(hit);
        if (change == null || change.isEnding(hit.fact()) || !change.leads(hit)) {
            return hit;
        }
        change.succeeded = true;
        // Several of them keep their order.
        double place = change.place() * (1 + hit.score() / LAST_DIGITS);
        return hit.score() >= place ? hit : hit.at(place);
    }

    private Ranking.Ranked left(Ranking.Ranked hit) {
        Change change = change(hit);
        return change != null && change.succeeded && change.isEnding(hit.fact()) ? hit.times(ENDED) : hit;
    }

    private @Nullable Change change(Ranking.Ranked hit) {
        return Ranking.source(hit.fact()).map(changes::get).orElse(null);
    }

    /** What one message changed. */
    private static final class Change {
        private final Set<String> predicates = new HashSet<>();
        private final Set<FactId> successors = new HashSet<>();
        private double former;
        private Ranking.@Nullable Ranked ending;
        private boolean succeeded;

        /** @param formers those that the question finds, by id */
        void took(Fact fact, Map<FactId, Former> formers) {
            if (!fact.negated()) {
                successors.add(fact.factId());
            }
            for (FactId id : fact.supersedes()) {
                Former before = formers.get(id);
                if (before != null) {
                    former = Math.max(former, before.relevance());
                    predicates.add(before.fact().predicate());
                }
            }
        }

        void ends(Ranking.Ranked hit) {
            ending = ending == null || ending.score() < hit.score() ? hit : ending;
        }

        /** What says only that something is over, or has changed. */
        boolean isEnding(Fact fact) {
            return fact.negated()
                    || fact.kind() == Kind.UNSORTED
                            && !successors.isEmpty()
                            && !successors.contains(fact.factId())
                            && !NOW.matcher(fact.text()).find()
                            && TURN.matcher(fact.text()).find();
        }

        double place() {
            return Math.max(former, ending == null ? 0 : ending.score());
        }

        boolean leads(Ranking.Ranked hit) {
            Fact fact = hit.fact();
            boolean instead = former > 0
                    && (successors.contains(fact.factId())
                            || predicates.contains(fact.predicate())
                            || fact.kind() == Kind.UNSORTED
                                    && NOW.matcher(fact.text()).find());
            return instead || ending != null && follows(hit, ending);
        }

        private boolean follows(Ranking.Ranked hit, Ranking.Ranked ending) {
            String said = hit.fact().text();
            String ended = ending.fact().text();
            double meaning = Ranking.meaning(hit.signals().dense());
            return successors.contains(hit.fact().factId())
                    || hit.score() > 0
                            && (said.contains(ended)
                                    || ended.contains(said)
                                    || meaning > 0
                                            && meaning
                                                    >= RELATED
                                                            * Ranking.meaning(ending.signals()
                                                                    .dense()));
        }
    }
}
