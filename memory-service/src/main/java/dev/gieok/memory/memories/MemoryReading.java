package dev.gieok.memory.memories;

import dev.gieok.contracts.http.Memory;
import dev.gieok.contracts.http.MemoryPage;
import dev.gieok.contracts.id.FactId;
import dev.gieok.contracts.id.PersonId;
import dev.gieok.contracts.memory.Fact;
import dev.gieok.platform.person.PersonKeys;
import dev.gieok.platform.person.PersonRegistry;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/** Facts one by one, in pages and through time. */
public final class MemoryReading {
    private final PersonRegistry persons;
    private final FactArchive archive;
    private final MemoryViews views;
    private final ProjectionReports reports;

    public MemoryReading(PersonRegistry persons, FactArchive archive, MemoryViews views, ProjectionReports reports) {
        this.persons = persons;
        this.archive = archive;
        this.views = views;
        this.reports = reports;
    }

    public Optional<Memory> find(PersonId person, FactId factId) {
        PersonKeys keys = persons.keys(person);
        return archive.find(person, factId).map(found -> views.of(Seals.open(keys, found)));
    }

    /** Newest first, each with when it was recorded and when the next replaced it; empty when there is no such fact. */
    public List<Memory> history(PersonId person, FactId factId) {
        PersonKeys keys = persons.keys(person);
        List<Memory> history = new ArrayList<>();
        Instant replaced = null;
        for (FactArchive.Version version : archive.versions(person, factId)) {
            Fact fact = Seals.open(keys, version.fact());
            Instant recorded = recorded(version, fact);
            history.add(views.of(fact, recorded, replaced == null ? fact.supersededAt() : replaced));
            replaced = recorded;
        }
        return history;
    }

    /** A store counts in milliseconds; the fact says when it was first believed to the last digit. */
    private static Instant recorded(FactArchive.Version version, Fact fact) {
        boolean first =
                version.believedFrom().toEpochMilli() == fact.recordedAt().toEpochMilli();
        return first ? fact.recordedAt() : version.believedFrom();
    }

    public MemoryPage page(PersonId person, MemoryFilter filter) {
        PersonKeys keys = persons.keys(person);
        List<Fact> facts = archive.list(person, filter).stream()
                .map(found -> Seals.open(keys, found))
                .toList();
        boolean whole = facts.size() < filter.limit();
        String next = whole
                ? null
                : Cursor.of(new MemoryFilter.Place(
                        facts.getLast().recordedAt().toEpochMilli(),
                        facts.getLast().factId().value()));
        // Fading is seen only when a fact is read, so the stores cannot filter by it.
        List<Memory> wanted = facts.stream()
                .map(views::of)
                .filter(memory ->
                        filter.statuses().isEmpty() || filter.statuses().contains(memory.status()))
                .toList();
        return new MemoryPage(wanted, next);
    }

    /** Waits until the stores hold this version or a later one; says whether they do. */
    public boolean awaitVersion(PersonId person, FactId factId, int version, Duration patience) {
        BooleanSupplier written = () -> archive.find(person, factId)
                .filter(fact -> fact.version() >= version)
                .isPresent();
        return reports.until(person, written, patience);
    }

    /** Waits until the fact is gone from every store; says whether it is. */
    public boolean awaitGone(PersonId person, FactId factId, Duration patience) {
        return reports.until(person, () -> archive.isForgotten(person, factId), patience);
    }
}
