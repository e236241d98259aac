package dev.gieok.gateway.events;

import dev.gieok.contracts.Topic;
import dev.gieok.contracts.event.ChatRequested;
import dev.gieok.contracts.event.Event;
import dev.gieok.contracts.id.PersonId;
import java.util.Optional;

/**
 * Where events go. Both calls return only when every in-sync replica has the event, and refuse with
 * `queue-unavailable` when Kafka does not take it in time.
 */
public interface Events {
    void publish(Topic topic, PersonId person, Event event);

    /**
     * @param replyPartition where this gateway listens for the answer, if anywhere
     */
    void ask(PersonId person, ChatRequested request, Optional<Integer> replyPartition);
}
