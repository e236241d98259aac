package dev.gieok.memory.adapter.kafka;

import dev.gieok.contracts.Topic;
import dev.gieok.contracts.event.ErasureRequested;
import dev.gieok.contracts.id.PersonId;
import dev.gieok.memory.erasure.ErasureCommands;
import dev.gieok.platform.kafka.EventPublisher;

/** By the same door as every other command. */
public final class KafkaErasureCommands implements ErasureCommands {
    private final EventPublisher publisher;

    public KafkaErasureCommands(EventPublisher publisher) {
        this.publisher = publisher;
    }

    @Override
    public void request(PersonId person, ErasureRequested request) {
        publisher.publishAndWait(Topic.MEMORY_COMMANDS, person, request);
    }
}
