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
import java.util.List;

/** Accepts what was said: it counts once Kafka has it. And tells what became of it. */
public final class Observing {
    private static final String NONE = "You have no observation of this id.";

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
        return idempotency
                .once(keys, once, said, ObservationId.class, () -> accepted(keys, said, once))
                .value();
    }

    /** What became of it; pending while memory has not heard of it. */
    public ObservationView story(Caller caller, ObservationId id) {
        PersonKeys keys = caller.orNotFound(NONE);
        if (!new IdIssuer(keys).isIssued(id.value())) {
            throw Refusal.of(ProblemCode.NOT_FOUND, NONE);
        }
        return observations
                .find(keys.person(), id)
                .orElseGet(() -> new ObservationView(id, "pending", null, List.of()));
    }

    private ObservationId accepted(PersonKeys keys, Said said, OnceKey once) {
        IdIssuer ids = new IdIssuer(keys);
        if (said.externalId() == null) {
            ObservationId id = new ObservationId(once.derivedOrRandom(ids, "obs"));
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
