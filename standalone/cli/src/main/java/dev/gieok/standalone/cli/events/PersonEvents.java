package dev.gieok.standalone.cli.events;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import dev.gieok.contracts.Headers;
import dev.gieok.contracts.id.PersonId;
import dev.gieok.platform.NonRetriableException;
import dev.gieok.platform.event.EventCodec;
import dev.gieok.platform.event.EventJson;
import dev.gieok.platform.person.ErasedException;
import dev.gieok.platform.person.PersonRegistry;
import java.io.IOException;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** Opens the events of one person, and passes everybody else's over. */
final class PersonEvents {
    private static final String VECTOR = "vector";

    private final PersonRegistry persons;
    private final PersonId person;

    PersonEvents(PersonRegistry persons, PersonId person) {
        this.persons = persons;
        this.person = person;
    }

    /** Time, topic, type and data in two lines; empty for what is not this person's. */
    Optional<Shown> show(ConsumerRecord<String, byte[]> record) {
        boolean theirs = EventCodec.text(record.headers(), Headers.SUBJECT)
                .filter(person.value()::equals)
                .isPresent();
        if (!theirs || record.value() == null) {
            return Optional.empty();
        }
        String time = EventCodec.text(record.headers(), Headers.TIME).orElse("-");
        String type = EventCodec.text(record.headers(), Headers.TYPE).orElse("-");
        return Optional.of(new Shown(time, "%s  %-26s %s%n    %s".formatted(time, record.topic(), type, data(record))));
    }

    /** One event; `time` as the event has it. */
    record Shown(String time, String text) {
        @Override
        public String toString() {
            return "Shown";
        }
    }

    private String data(ConsumerRecord<String, byte[]> record) {
        String id = EventCodec.text(record.headers(), Headers.ID).orElse("");
        try {
            return readable(EventJson.mapper().readTree(persons.keys(person).open(record.value(), id)));
        } catch (ErasedException e) {
            return "(the person was erased: nobody can read this again)";
        } catch (NonRetriableException | IOException e) {
            return "(cannot be opened)";
        }
    }

    /** Vectors are left out: they fill screens and say nothing to a reader. */
    private static String readable(JsonNode data) throws JsonProcessingException {
        data.findParents(VECTOR).forEach(parent -> {
            if (parent instanceof com.fasterxml.jackson.databind.node.ObjectNode object) {
                object.put(VECTOR, "…");
            }
        });
        return EventJson.mapper().writeValueAsString(data);
    }
}
