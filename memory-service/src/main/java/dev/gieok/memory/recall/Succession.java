package dev.gieok.memory.recall;

import dev.gieok.contracts.http.Signals;
import dev.gieok.contracts.id.ObservationId;
import dev.gieok.contracts.memory.Fact;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A message that tells a change teaches what ended and what holds from now on. Whoever asks finds the ending by the
 * words of what ended (“Amy and I broke up” for “who is my girlfriend?”), and wants what took its place: that gets the
 * ending's score, and the ending comes behind it. What the message says of other things gets nothing (“I quit smoking
 * and live in Busan” does not answer “do I smoke?” with Busan): it must stand in the same words, or mean half as much
 * to the question as the ending does.
 */
final class Succession {
    private static final double ENDED = 0.5;
    private static final double RELATED = 0.5;
    private static final double LAST_DIGITS = 1_000;

    private Succession() {}

    /** With the scores after that; the order is left as it was. */
    static List<Ranking.Ranked> of(List<Ranking.Ranked> ranked) {
        Set<ObservationId> changes = new HashSet<>();
        ranked.stream()
                .filter(hit -> isEnding(hit.fact()) && !hit.fact().supersedes().isEmpty())
                .forEach(hit -> Ranking.source(hit.fact()).ifPresent(changes::add));
        Map<ObservationId, Ranking.Ranked> best = new HashMap<>();
        for (Ranking.Ranked hit : ranked) {
            change(hit, changes)
                    .filter(change -> isEnding(hit.fact()))
                    .ifPresent(change -> best.merge(change, hit, Succession::better));
        }
        Set<ObservationId> succeeded = new HashSet<>();
        List<Ranking.Ranked> lifted = ranked.stream()
                .map(hit -> lifted(hit, change(hit, changes), best, succeeded))
                .toList();
        return lifted.stream()
                .map(hit -> isEnding(hit.fact())
                                && Ranking.source(hit.fact())
                                        .filter(succeeded::contains)
                                        .isPresent()
                        ? hit.times(ENDED)
                        : hit)
                .toList();
    }

    private static Ranking.Ranked lifted(
            Ranking.Ranked hit,
            Optional<ObservationId> change,
            Map<ObservationId, Ranking.Ranked> best,
            Set<ObservationId> succeeded) {
        Ranking.Ranked ending = change.map(best::get).orElse(null);
        if (ending == null || isEnding(hit.fact()) || !succeeds(hit, ending)) {
            return hit;
        }
        change.ifPresent(succeeded::add);
        // Several of them keep their order.
        double place = ending.score() * (1 + hit.score() / LAST_DIGITS);
        return hit.score() >= ending.score() ? hit : hit.times(place / hit.score());
    }

    private static boolean succeeds(Ranking.Ranked hit, Ranking.Ranked ending) {
        String said = hit.fact().text();
        String ended = ending.fact().text();
        return hit.score() > 0
                && (said.contains(ended)
                        || ended.contains(said)
                        || meaning(hit.signals()) > 0 && meaning(hit.signals()) >= RELATED * meaning(ending.signals()));
    }

    private static double meaning(Signals signals) {
        return Ranking.meaning(signals.dense());
    }

    private static Optional<ObservationId> change(Ranking.Ranked hit, Set<ObservationId> changes) {
        return Ranking.source(hit.fact()).filter(changes::contains);
    }

    private static boolean isEnding(Fact fact) {
        return fact.negated();
    }

    private static Ranking.Ranked better(Ranking.Ranked one, Ranking.Ranked other) {
        return one.score() >= other.score() ? one : other;
    }
}
