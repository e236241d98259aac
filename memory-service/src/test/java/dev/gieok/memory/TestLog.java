package dev.gieok.memory;

import dev.gieok.contracts.event.Event;
import dev.gieok.contracts.event.FactEncoded;
import dev.gieok.contracts.event.FactVersioned;
import dev.gieok.contracts.id.PersonId;
import dev.gieok.contracts.memory.Fact;
import dev.gieok.memory.state.FactLog;
import dev.gieok.platform.event.Envelope;
import dev.gieok.platform.person.ErasedException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** A log beside the projections: what is told is in it at once, and projected when it is asked for. */
public final class TestLog implements FactLog {
    private final TestMemory memory;
    private final List<Envelope<Event>> events = new ArrayList<>();

    public TestLog(TestMemory memory) {
        this.memory = memory;
    }

    /** Into the log, and into the stores as the encoder would send it on. */
    public void tell(PersonId person, Event... told) {
        for (Event event : told) {
            write(person, event);
            memory.project(
                    person,
                    event instanceof FactVersioned versioned
                            ? new FactEncoded(
                                    versioned,
                                    TestMemory.embedding(versioned.fact().text()))
                            : event);
        }
    }

    /** Into the log alone: no projector has seen it yet. */
    public void write(PersonId person, Event event) {
        events.add(TestMemory.envelope(person, event));
    }

    public static FactVersioned version(Fact fact) {
        return new FactVersioned(
                fact,
                fact.evidence().getFirst().observationId(),
                fact.recordedAt().plusSeconds(fact.version()));
    }

    /** What compaction does in the end: the versions of a fact are gone. */
    public void compact(Fact gone) {
        events.removeIf(envelope -> envelope.event() instanceof FactVersioned versioned
                && versioned.fact().factId().equals(gone.factId()));
    }

    @Override
    public void read(Collection<PersonId> persons, Consumer<Envelope<Event>> told) {
        for (Envelope<Event> envelope : List.copyOf(events)) {
            if (persons.contains(envelope.person())) {
                try {
                    memory.persons.keys(envelope.person());
                } catch (ErasedException e) {
                    continue;
                }
                told.accept(envelope);
            }
        }
    }

    @Override
    public Map<PersonId, Long> persons() {
        Map<PersonId, Long> bytes = new HashMap<>();
        events.forEach(envelope -> bytes.merge(envelope.person(), 100L, Long::sum));
        return bytes;
    }
}
