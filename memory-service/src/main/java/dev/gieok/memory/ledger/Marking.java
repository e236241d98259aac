package dev.gieok.memory.ledger;

import dev.gieok.contracts.event.CandidatesExtracted;
import dev.gieok.contracts.event.FactForgotten;
import dev.gieok.contracts.event.FactVersioned;
import dev.gieok.contracts.id.FactId;
import dev.gieok.contracts.memory.Candidate;
import dev.gieok.contracts.memory.Evidence;
import dev.gieok.contracts.memory.Fact;
import dev.gieok.platform.transfer.ImportFormat;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What is forgotten leaves marks, and what matches one is not learnt again: not from another system, however often it
 * says so, and not from what the person said before it was forgotten, which may come late. The person alone may say it
 * anew, and lifts the marks.
 */
public final class Marking {
    private final Marks marks;

    public Marking(Ledger ledger) {
        this.marks = ledger.marks();
    }

    /** Whether it says what was forgotten, and not anew. */
    public boolean forbids(Candidate candidate, CandidatesExtracted observation) {
        boolean own = observation.trust().isOwnWord(observation.speaker());
        Instant told = told(observation.source(), observation.occurredAt(), observation.acceptedAt());
        return Statement.forms(candidate, observation.occurredAt()).stream()
                .flatMap(form -> marks.forgottenAt(marks.of(form)).stream())
                .anyMatch(forgottenAt -> !own || told.isBefore(forgottenAt));
    }

    /** The same of a fact from elsewhere, which the person may have told there since. */
    public boolean forbids(Fact fact) {
        return forgottenAt(of(Statement.forms(fact)))
                .filter(forgottenAt -> !isOwnSince(fact, forgottenAt))
                .isPresent();
    }

    /** Whether these marks are of it, and it is known from others alone, or from before. */
    public boolean isMarked(Fact fact, Collection<String> these, Instant forgottenAt) {
        return of(Statement.forms(fact)).stream().anyMatch(these::contains) && !isOwnSince(fact, forgottenAt);
    }

    /** The marks that a fact leaves: of all that it says, and ever said. */
    public List<String> of(Fact fact) {
        Set<String> all = new LinkedHashSet<>(of(Statement.forms(fact)));
        all.addAll(marks.former(fact.factId()));
        return List.copyOf(all);
    }

    /** Of what earlier versions of the fact said, but for these words of it. */
    public List<String> former(FactId id, Collection<Evidence> without) {
        Set<String> unsaid = new HashSet<>();
        without.stream()
                .map(Evidence::quote)
                .flatMap(Stream::ofNullable)
                .forEach(words -> unsaid.addAll(of(Statement.forms(words))));
        return marks.former(id).stream().filter(mark -> !unsaid.contains(mark)).toList();
    }

    public void mark(FactForgotten forgotten) {
        forgotten.marks().forEach(mark -> marks.put(mark, forgotten.at()));
    }

    /** Where a version is what the person said anew, nothing of it is forgotten any more. */
    public void lift(FactVersioned versioned) {
        Fact fact = versioned.fact();
        for (Evidence evidence : fact.evidence()) {
            if (evidence.trust().isOwnWord(evidence.speaker())) {
                told(evidence, versioned).ifPresent(told -> lift(fact, evidence, told));
            }
        }
    }

    private void lift(Fact fact, Evidence evidence, Instant told) {
        String words = evidence.quote() == null ? fact.text() : evidence.quote();
        for (String mark : of(Statement.forms(fact, words))) {
            if (marks.forgottenAt(mark).filter(at -> !told.isBefore(at)).isPresent()) {
                marks.lift(mark);
            }
        }
    }

    /** When this version was told by that evidence; empty where it was told by another. */
    private static Optional<Instant> told(Evidence evidence, FactVersioned versioned) {
        if (versioned.origin() != null) {
            return Optional.of(evidence.occurredAt());
        }
        Instant at = versioned.at();
        return at != null && evidence.observationId().equals(versioned.observationId())
                ? Optional.of(told(evidence.source(), evidence.occurredAt(), at))
                : Optional.empty();
    }

    /** What an imported history tells was told then. */
    private static Instant told(String source, Instant occurredAt, Instant acceptedAt) {
        return ImportFormat.of(source).isPresent() ? occurredAt : acceptedAt;
    }

    private static boolean isOwnSince(Fact fact, Instant forgottenAt) {
        return fact.evidence().stream()
                .anyMatch(evidence -> evidence.trust().isOwnWord(evidence.speaker())
                        && !evidence.occurredAt().isBefore(forgottenAt));
    }

    private Optional<Instant> forgottenAt(List<String> these) {
        return these.stream().flatMap(mark -> marks.forgottenAt(mark).stream()).max(Instant::compareTo);
    }

    private List<String> of(Set<String> forms) {
        return forms.stream().map(marks::of).toList();
    }
}
