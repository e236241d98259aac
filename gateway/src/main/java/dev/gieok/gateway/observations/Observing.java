package dev.gieok.gateway.observations;

import dev.gieok.contracts.Topic;
import dev.gieok.contracts.http.ObservationView;
import dev.gieok.contracts.id.ObservationId;
import dev.gieok.gateway.access.Caller;
import dev.gieok.gateway.events.Events;
import dev.gieok.gateway.idempotency.Idempotency;
import dev.gieok.gateway.idempotency.OnceKey;
import dev.gieok.gateway.problem.ProblemCode;
import dev.gieok.gateway.problem.Refusal;
import dev.gieok.platform.person.IdIssuer;
import dev.gieok.platform.person.PersonKeys;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Accepts what was said: it counts once Kafka has it. And tells what became of it. */
public final class Observing {
    private static final String NONE = "You have no observation of this id.";

    /** Shorter than the patience of the client that asks memory. */
    private static final Duration ONE_CALL = Duration.ofSeconds(5);

    private final Events events;
    private final ExternalIds externalIds;
    private final Idempotency idempotency;
    private final Observations observations;
    private final Clock clock;

    public Observing(
            Events events, ExternalIds externalIds, Idempotency idempotency, Observations observations, Clock clock) {
        this.events = events;
        this.externalIds = externalIds;
        this.idempotency = idempotency;
        this.observations = observations;
        this.clock = clock;
    }

    public ObservationId accept(PersonKeys keys, Said said, OnceKey once) {
        Said settled = said.settled(clock.instant());
        // Told apart by what was sent: a clock that goes on does not make another request of it.
        return idempotency
                .once(keys, once, said, ObservationId.class, () -> accepted(keys, said, settled, once))
                .value();
    }

    /** What became of it, waited for as long as the caller likes to; pending while nothing did. */
    public ObservationView story(Caller caller, ObservationId id, Duration patience) {
        PersonKeys keys = caller.orNotFound(NONE);
        if (!new IdIssuer(keys).isIssued(id.value())) {
            throw Refusal.of(ProblemCode.NOT_FOUND, NONE);
        }
        Instant deadline = clock.instant().plus(patience);
        while (true) {
            Duration left = Duration.between(clock.instant(), deadline);
            Optional<ObservationView> story = observations.find(keys.person(), id, shorter(left, ONE_CALL));
            if (story.isPresent() || left.compareTo(ONE_CALL) <= 0) {
                return story.orElseGet(() -> new ObservationView(id, "pending", null, List.of()));
            }
        }
    }

    private static Duration shorter(Duration left, Duration most) {
        return left.compareTo(most) > 0 ? most : left.isNegative() ? Duration.ZERO : left;
    }

    private ObservationId accepted(PersonKeys keys, Said sent, Said said, OnceKey once) {
        IdIssuer ids = new IdIssuer(keys);
        if (said.externalId() == null) {
            ObservationId id = new ObservationId(once.derivedOrRandom(ids, "obs", sent));
            publish(keys, said, id);
            return id;
        }
        ObservationId id = new ObservationId(ids.derived("obs", said.sourceOrSelf() + "|" + said.externalId()));
        externalIds.once(keys, id, said.text(), () -> publish(keys, said, id));
        return id;
    }

    private void publish(PersonKeys keys, Said said, ObservationId id) {
        events.publish(Topic.GATEWAY_OBSERVATIONS, keys.person(), said.accepted(id, clock.instant()));
    }
}
