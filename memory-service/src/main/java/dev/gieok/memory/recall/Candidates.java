package dev.gieok.memory.recall;

import dev.gieok.contracts.id.FactId;
import dev.gieok.memory.memories.SealedFact;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the signals have found so far, each fact once. */
final class Candidates {
    private final Map<FactId, Candidate> found = new HashMap<>();

    /** A fact before it is opened. */
    static final class Candidate {
        private final SealedFact fact;
        private double dense;
        private double lexical;
        private double before;
        private int hops;

        private Candidate(SealedFact fact) {
            this.fact = fact;
        }

        SealedFact fact() {
            return fact;
        }

        double dense() {
            return dense;
        }

        /** A share of the question's ceiling, with the boosts; 0 when no word brought it. */
        double lexical() {
            return lexical;
        }

        double before() {
            return before;
        }

        int hops() {
            return hops;
        }
    }

    void add(FactHits hits, Question question) {
        hits.dense().forEach(hit -> at(hit.fact()).dense = hit.score());
        hits.lexical().forEach(hit -> at(hit.fact()).lexical = question.share(hit.score()));
    }

    void add(List<Neighbour> neighbours) {
        neighbours.forEach(neighbour -> at(neighbour.fact()).hops = neighbour.hops());
    }

    /** @param share of the question's words in the turn before */
    void follows(SealedFact fact, double share) {
        Candidate candidate = at(fact);
        candidate.before = Math.max(candidate.before, share);
    }

    void remove(Set<String> factIds) {
        found.keySet().removeIf(id -> factIds.contains(id.value()));
    }

    Set<FactId> ids() {
        return found.keySet();
    }

    Collection<Candidate> all() {
        return found.values();
    }

    List<Candidate> bestByWords(int limit) {
        return found.values().stream()
                .filter(candidate -> candidate.lexical > 0)
                .sorted(Comparator.comparingDouble(Candidate::lexical).reversed())
                .limit(limit)
                .toList();
    }

    private Candidate at(SealedFact fact) {
        return found.computeIfAbsent(fact.factId(), id -> new Candidate(fact));
    }
}
