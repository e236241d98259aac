package dev.gieok.memory.recall;

import dev.gieok.contracts.id.FactId;
import dev.gieok.contracts.memory.Fact;
import dev.gieok.platform.answering.AnswerReader;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How likely the best of what was found answer the question, as a network reads them ({@link RecallReader}): whatever words
 * they share with it, and whatever they only have in common with it. Each text takes some two milliseconds of one core.
 */
final class Answers {
    /** Nothing was read. */
    static final Answers NONE = new Answers(Map.of());

    /** So many texts are read, those that are the best by the other signals, and so many of what is no longer so. */
    private static final int READ = 8;

    private static final int READ_FORMER = 4;

    /** So many of each first; where one of these surely is an answer, of the others only what was told after it. */
    private static final int READ_FIRST = 4;

    private static final int READ_FIRST_FORMER = 2;

    /** Log odds up to which a text is no answer, and from which on it surely is one. */
    private static final double NOT = -6;

    private static final double SURELY = 2;

    /** Of this beside that of all other signals together. */
    private static final double WEIGHT = 2;

    private final Map<String, Double> odds;

    private Answers(Map<String, Double> odds) {
        this.odds = odds;
    }

    /** @param found best first, as is what is no longer so */
    static Answers read(String question, List<Fact> found, List<Fact> former) {
        String asked = AnswerReader.asQuestion(question);
        List<Fact> first = best(found, READ_FIRST, former, READ_FIRST_FORMER);
        Map<String, Double> odds = new HashMap<>(RecallReader.learnt().answers(asked, texts(first)));
        Optional<Instant> answered = first.stream()
                .filter(fact -> odds.getOrDefault(fact.text(), NOT) >= SURELY)
                .max(Comparator.comparingDouble((Fact fact) -> odds.getOrDefault(fact.text(), NOT))
                        .thenComparing(Fact::factId))
                .map(Fact::lastSaidAt);
        List<Fact> others = best(found, READ, former, READ_FORMER).stream()
                .filter(fact -> !odds.containsKey(fact.text()))
                .filter(fact -> answered.isEmpty() || fact.lastSaidAt().isAfter(answered.get()))
                .toList();
        odds.putAll(RecallReader.learnt().answers(asked, texts(others)));
        return new Answers(odds);
    }

    private static List<Fact> best(List<Fact> found, int most, List<Fact> former, int mostFormer) {
        return Stream.concat(distinct(found).limit(most), distinct(former).limit(mostFormer))
                .toList();
    }

    private static Stream<Fact> distinct(List<Fact> facts) {
        Set<String> texts = new HashSet<>();
        return facts.stream().filter(fact -> texts.add(fact.text()));
    }

    private static List<String> texts(List<Fact> facts) {
        return facts.stream().map(Fact::text).toList();
    }

    /** From 0 to 1; null for what was not read. */
    @Nullable
    Double read(Fact fact) {
        return isRead(fact) ? Double.valueOf(share(fact)) : null;
    }

    private double share(Fact fact) {
        return Math.clamp((odds(fact) - NOT) / (SURELY - NOT), 0, 1);
    }

    /**
     * Puts the mean of both in the place of each relevance. What the question names besides, as a date, is not read, and
     * counts on.
     */
    void count(Collection<Found> found, Map<FactId, Double> relevance) {
        if (!odds.isEmpty()) {
            found.forEach(hit -> relevance.computeIfPresent(
                    hit.fact().factId(),
                    (id, own) -> (own + WEIGHT * (share(hit.fact()) + hit.boost() / 2)) / (1 + WEIGHT)));
        }
    }

    boolean isRead(Fact fact) {
        return odds.containsKey(fact.text());
    }

    boolean isEmpty() {
        return odds.isEmpty();
    }

    /** Log odds; those of what is no answer where it was not read. */
    double odds(Fact fact) {
        return odds.getOrDefault(fact.text(), NOT);
    }

    @Override
    public String toString() {
        return "Answers[" + odds.size() + "]";
    }
}
