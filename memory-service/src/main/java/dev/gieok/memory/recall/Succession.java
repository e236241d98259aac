package dev.gieok.memory.recall;

import dev.gieok.contracts.id.FactId;
import dev.gieok.contracts.id.ObservationId;
import dev.gieok.contracts.memory.Fact;
import dev.gieok.contracts.memory.Kind;
import dev.gieok.memory.memories.Wording;
import dev.gieok.platform.change.SameObjects;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A message that tells a change teaches what ended and what holds from now on. Whoever asks finds the change by the
 * words of what held before (“where is the budgie?”), or by those of the ending (“Amy and I broke up” for “who is my
 * girlfriend?”), and wants what took its place: that gets their score, and the ending comes behind it. What the message
 * says of other things gets nothing (“I quit smoking and live in Busan” does not answer “do I smoke?” with Busan). Whoever
 * asks whether something is still so is answered by its ending.
 */
final class Succession {
    private static final double ENDED = 0.5;
    private static final double RELATED = 0.5;
    private static final double LAST_DIGITS = 1_000;
    /** So much of the question's words in what is of some known sort. */
    private static final double ASKED_FOR = 0.3;
    /** Predicates of what one keeps away from: why something is over, seldom what is so instead. */
    private static final Set<String> AVERSE = Set.of(
            "allergic-to",
            "intolerant-of",
            "intolerant-to",
            "does-not-eat",
            "avoids",
            "dislikes",
            "hates",
            "has-condition");
    /** Predicates of what one does, whatever it is: it may be one's work as well as one's pastime. */
    private static final Set<String> DOING = Set.of("habit", "hobby");

    private final Map<ObservationId, Change> changes = new HashMap<>();

    private final boolean whetherStill;

    private Succession(List<Ranking.Ranked> ranked, Collection<Former> formers, boolean whetherStill) {
        this.whetherStill = whetherStill;
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
        for (Ranking.Ranked hit : ranked) {
            Change change = change(hit);
            if (change != null && !change.isEnding(hit.fact())) {
                change.others++;
            }
        }
        for (Ranking.Ranked hit : ranked) {
            Change change = change(hit);
            if (change != null && !change.isEnding(hit.fact())) {
                change.follows(hit);
            }
        }
    }

    /** With the scores after that; the order is left as it was. @param question in its own words */
    static List<Ranking.Ranked> of(List<Ranking.Ranked> ranked, Collection<Former> formers, String question) {
        Succession succession = new Succession(ranked, formers, Wording.asksWhetherStill(question));
        return ranked.stream().map(succession::placed).toList();
    }

    private Ranking.Ranked placed(Ranking.Ranked hit) {
        Change change = change(hit);
        if (change == null || !whetherStill) {
            return change == null ? hit : change.placed(hit);
        }
        return change.isEnding(hit.fact()) ? change.inPlaceOfWhatWas(hit) : hit;
    }

    private @Nullable Change change(Ranking.Ranked hit) {
        return Ranking.source(hit.fact()).map(changes::get).orElse(null);
    }

    /** What one message changed. */
    private static final class Change {
        private final Set<String> predicates = new HashSet<>();
        private final Set<FactId> successors = new HashSet<>();
        private final Set<Kind> kinds = EnumSet.noneOf(Kind.class);
        private final Set<String> over = new HashSet<>();
        private final Map<Fit, Double> said = new EnumMap<>(Fit.class);
        private double former;
        /** How many things the message says beside what ended. */
        private int others;

        private Ranking.@Nullable Ranked ending;

        /** @param formers those that the question finds, by id */
        void took(Fact fact, Map<FactId, Former> formers) {
            if (!fact.negated()) {
                successors.add(fact.factId());
            } else if (!fact.object().isBlank()) {
                over.add(fact.object());
            }
            for (FactId id : fact.supersedes()) {
                Former before = formers.get(id);
                if (before != null) {
                    former = Math.max(former, before.relevance());
                    predicates.add(before.fact().predicate());
                    kinds.add(before.fact().kind());
                    over.add(before.fact().object());
                }
            }
        }

        void ends(Ranking.Ranked hit) {
            ending = ending == null || ending.score() < hit.score() ? hit : ending;
            if (!isTold(hit.fact())) {
                // “He and I broke up, I'm with Marcus”: the question may find the ending only.
                predicates.add(hit.fact().predicate());
            }
        }

        void follows(Ranking.Ranked hit) {
            said.merge(fit(hit), hit.score(), Math::max);
        }

        /** “Torquil and I are divorced”, for who asks whether one is married, whatever else is so “now”. */
        private static boolean isAskedFor(Ranking.Ranked hit) {
            return !isTold(hit.fact())
                    && !AVERSE.contains(hit.fact().predicate())
                    && hit.signals().lexical() >= ASKED_FOR;
        }

        private boolean isOfTheMatter(Fact fact) {
            return predicates.stream().anyMatch(predicate -> Matters.areOne(predicate, fact.predicate()));
        }

        private static boolean isTold(Fact fact) {
            return fact.kind() == Kind.UNSORTED || fact.kind() == Kind.EVENT;
        }

        /** What says only that something is over, or has changed. */
        boolean isEnding(Fact fact) {
            return fact.negated()
                    || fact.kind() == Kind.UNSORTED
                            && !successors.isEmpty()
                            && !successors.contains(fact.factId())
                            && Wording.isOnlyTurn(fact.text());
        }

        Ranking.Ranked inPlaceOfWhatWas(Ranking.Ranked hit) {
            return hit.at(Math.max(former, hit.score()) * (1 + hit.score() / LAST_DIGITS));
        }

        /** With the score that it has after what ended, and among what the same message says. */
        Ranking.Ranked placed(Ranking.Ranked hit) {
            Fit best = said.keySet().stream().max(Comparator.naturalOrder()).orElse(Fit.NOT);
            if (best == Fit.NOT || best == Fit.CIRCUMSTANCE) {
                return hit;
            }
            if (isEnding(hit.fact())) {
                return hit.times(ENDED);
            }
            if (fit(hit) != best) {
                return hit;
            }
            double before = said.entrySet().stream()
                    .filter(each -> each.getKey() != best)
                    .mapToDouble(Map.Entry::getValue)
                    .filter(score -> place() >= best.near * score)
                    .max()
                    .orElse(0);
            // Several of them keep their order.
            double place = Math.max(place(), before) * (1 + hit.score() / LAST_DIGITS);
            return hit.score() >= place ? hit : hit.at(place);
        }

        private double place() {
            return Math.max(former, ending == null ? 0 : ending.score());
        }

        private Fit fit(Ranking.Ranked hit) {
            Fact fact = hit.fact();
            boolean told = isTold(fact);
            if (successors.contains(fact.factId()) || !told && isOfTheMatter(fact) || isAskedFor(hit)) {
                return place() > 0 ? Fit.KNOWN : Fit.NOT;
            }
            boolean ofKind = told
                    || DOING.contains(fact.predicate())
                    || kinds.contains(Kind.UNSORTED)
                    || kinds.contains(fact.kind());
            boolean now = ofKind && former > 0 && Wording.isNow(fact.text());
            if (now && over.stream().noneMatch(object -> SameObjects.within(object, fact.text()))) {
                return Fit.NOW;
            }
            boolean related = now
                    || former > 0 && isOfTheMatter(fact)
                    || told && others == 1
                    || ending != null && isRelated(hit, ending);
            if (!related) {
                return Fit.NOT;
            }
            if (told && Wording.isCircumstance(fact.text())) {
                return Fit.CIRCUMSTANCE;
            }
            return told && Wording.isOver(fact.text()) ? Fit.OVER : Fit.RELATED;
        }

        private static boolean isRelated(Ranking.Ranked hit, Ranking.Ranked ending) {
            String said = hit.fact().text();
            String ended = ending.fact().text();
            double meaning = Ranking.meaning(hit.signals().dense());
            return hit.score() > 0
                    && (said.contains(ended)
                            || ended.contains(said)
                            || meaning > 0
                                    && meaning
                                            >= RELATED
                                                    * Ranking.meaning(
                                                            ending.signals().dense()));
        }
    }
}
