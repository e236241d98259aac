package dev.gieok.reasoning.understanding;

import dev.gieok.contracts.memory.Candidate;
import dev.gieok.contracts.memory.Change;
import dev.gieok.contracts.memory.Closing;
import dev.gieok.contracts.memory.Passage;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What an utterance might teach, and the pieces of it that teach nothing; every clause is in one of the two.
 *
 * @param language `en` or `ko`, of the whole
 * @param closings what it puts out of date, before what it teaches is placed
 * @param changes what else may be out of date, known by its words only
 */
public record Extraction(
        String language,
        List<Candidate> candidates,
        List<Closing> closings,
        List<Change> changes,
        List<Passage> passages) {

    /** One that puts nothing out of date. */
    public Extraction(String language, List<Candidate> candidates, List<Passage> passages) {
        this(language, candidates, List.of(), List.of(), passages);
    }

    /** The same, with acquaintances called as they are known; see {@link Candidate#calling}. */
    public Extraction calling(Function<String, Optional<String>> known) {
        return new Extraction(
                language,
                candidates.stream().map(each -> each.calling(known)).toList(),
                closings.stream().map(each -> each.calling(known)).toList(),
                changes.stream().map(each -> each.calling(known)).toList(),
                passages);
    }

    /** The same, of which this is told besides: what was passed over for it is not. */
    public Extraction telling(Candidate candidate, Passage passed) {
        List<Candidate> told =
                Stream.concat(Stream.of(candidate), candidates.stream()).toList();
        List<Passage> others = passages.stream().filter(each -> each != passed).toList();
        return new Extraction(language, told, closings, changes, others);
    }

    /** Whether memory may be another for it. */
    public boolean tells() {
        return !candidates.isEmpty() || !closings.isEmpty() || changes.stream().anyMatch(Extraction::likely);
    }

    /** More likely a change than not, and it names something. */
    private static boolean likely(Change change) {
        boolean names = change.named().stream().anyMatch(named -> named.score() > 0);
        return change.likelihood() > 0 && (names || !change.instead().isEmpty());
    }

    @Override
    public String toString() {
        return "Extraction[" + candidates.size() + " candidates, " + passages.size() + " passages]";
    }
}
