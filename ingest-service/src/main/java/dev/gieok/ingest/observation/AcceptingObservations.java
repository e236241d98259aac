package dev.gieok.ingest.observation;

import dev.gieok.contracts.ErrorCode;
import dev.gieok.contracts.event.ObservationAccepted;
import dev.gieok.contracts.id.ObservationId;
import dev.gieok.contracts.id.PersonId;
import dev.gieok.contracts.memory.Trust;
import dev.gieok.platform.NonRetriableException;
import dev.gieok.platform.person.ErasedException;
import dev.gieok.platform.person.IdIssuer;
import dev.gieok.platform.person.PersonKeys;
import dev.gieok.platform.person.PersonRegistry;
import dev.gieok.platform.time.Timestamps;
import java.time.Clock;
import java.time.Instant;
import java.util.function.BiConsumer;

/** Lets in what another system says: of a person who is known, from a source that they allowed, once. */
public final class AcceptingObservations {
    private final PersonRegistry persons;
    private final SourceGrants grants;
    private final ExternalIds externalIds;
    private final Clock clock;

    public AcceptingObservations(PersonRegistry persons, SourceGrants grants, ExternalIds externalIds, Clock clock) {
        this.persons = persons;
        this.grants = grants;
        this.externalIds = externalIds;
        this.clock = clock;
    }

    /**
     * Publishes at most one observation; what was accepted before is passed over.
     *
     * @param publish returns when Kafka has it
     * @throws NonRetriableException with the code of what is wrong
     * @throws ErasedException when the person was erased while it was accepted
     */
    public void accept(ExternalEvent event, BiConsumer<PersonId, ObservationAccepted> publish) {
        PersonKeys keys = keys(event.subject());
        PersonId person = keys.person();
        if (!grants.allows(keys, event.source())) {
            throw new NonRetriableException(ErrorCode.SOURCE_NOT_ALLOWED);
        }
        Statement statement = Statement.read(event.data());
        Instant occurredAt = occurredAt(event, statement, clock.instant());
        ObservationId id = new ObservationId(new IdIssuer(keys).derived("obs", event.source() + "|" + event.id()));
        switch (externalIds.claim(keys, id, statement.text())) {
            case CONFLICT -> throw new NonRetriableException(ErrorCode.DUPLICATE_CONFLICT);
            case PUBLISHED -> {}
            case OPEN -> {
                publish.accept(person, accepted(id, event, statement, occurredAt));
                externalIds.published(keys, id, statement.text());
            }
        }
    }

    /** A source that goes on about somebody who was erased is told so, and does not bring them back. */
    private PersonKeys keys(String subject) {
        try {
            return persons.find(subject)
                    .map(persons::keys)
                    .orElseThrow(() -> new NonRetriableException(
                            persons.isErased(subject) ? ErrorCode.PERSON_ERASED : ErrorCode.UNKNOWN_PERSON));
        } catch (ErasedException e) {
            throw new NonRetriableException(ErrorCode.PERSON_ERASED, e);
        }
    }

    private static Instant occurredAt(ExternalEvent event, Statement statement, Instant now) {
        Instant said = statement.occurredAt().or(event::time).orElse(now);
        if (!Timestamps.isInRange(said)) {
            throw new NonRetriableException(ErrorCode.MALFORMED_EVENT);
        }
        return Timestamps.happened(said, now).orElseThrow(() -> new NonRetriableException(ErrorCode.TIME_IN_FUTURE));
    }

    private ObservationAccepted accepted(
            ObservationId id, ExternalEvent event, Statement statement, Instant occurredAt) {
        return new ObservationAccepted(
                id,
                statement.text(),
                statement.speaker().orElse(null),
                occurredAt,
                clock.instant(),
                null,
                event.source(),
                event.id(),
                statement.retain(),
                Trust.SOURCE);
    }
}
