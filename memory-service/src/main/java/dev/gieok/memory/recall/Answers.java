package dev.gieok.memory.recall;

import dev.gieok.contracts.id.FactId;
import dev.gieok.contracts.memory.Fact;
import dev.gieok.platform.answering.AnswerReader;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
        Set<String> texts = new LinkedHashSet<>();
        found.stream().map(Fact::text).distinct().limit(READ).forEach(texts::add);
        former.stream().map(Fact::text).distinct().limit(READ_FORMER).forEach(texts::add);
        return new Answers(RecallReader.learnt().answers(AnswerReader.asQuestion(question), texts));
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
