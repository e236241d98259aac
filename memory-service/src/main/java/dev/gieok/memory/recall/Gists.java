package dev.gieok.memory.recall;

import dev.gieok.contracts.id.FactId;
import dev.gieok.contracts.memory.Fact;
import dev.gieok.platform.meaning.Gist;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a question is about, and the memories that answer it best: each is read once, since reading takes some 50 µs. */
final class Gists {
    private final Gist question;
    private final Map<FactId, Gist> facts = new HashMap<>();

    /** @param best nothing is known of the others */
    Gists(String question, List<Fact> best) {
        this.question = Gist.of(question);
        best.forEach(fact -> facts.put(fact.factId(), Gist.of(fact.text())));
    }

    /** How alike the memory is to the question by their matters, from 0 to 1. */
    double matter(Fact fact) {
        return of(fact).map(question::matter).orElse(0.0);
    }

    /** Whether the memory is of the matter that is asked, as far as that can be told. */
    boolean isAsked(Fact fact) {
        return of(fact).filter(question::isOneMatter).isPresent();
    }

    /** Whether both are of one matter of the same person, or of one that is the same whoever is spoken of. */
    boolean areOfOneMatter(Fact later, Fact earlier) {
        Gist was = facts.get(earlier.factId());
        return was != null
                && of(later)
                        .filter(told -> later.subject().equals(earlier.subject())
                                ? was.isOneMatter(told)
                                : later.subject().equals(EntityKeys.ME) && was.isOneMatterOfAnybody(told))
                        .isPresent();
    }

    private Optional<Gist> of(Fact fact) {
        return Optional.ofNullable(facts.get(fact.factId()));
    }

    @Override
    public String toString() {
        return "Gists[" + facts.size() + "]";
    }
}
