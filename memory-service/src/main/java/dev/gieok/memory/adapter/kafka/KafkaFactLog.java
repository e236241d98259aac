package dev.gieok.memory.adapter.kafka;

import dev.gieok.contracts.Topic;
import dev.gieok.contracts.event.Event;
import dev.gieok.contracts.id.PersonId;
import dev.gieok.memory.state.FactLog;
import dev.gieok.platform.NonRetriableException;
import dev.gieok.platform.event.Envelope;
import dev.gieok.platform.event.EventCodec;
import dev.gieok.platform.kafka.PersonPartitions;
import dev.gieok.platform.person.ErasedException;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jboss.logging.Logger;

/** The log of facts as records; only those that are asked for are opened. */
public final class KafkaFactLog implements FactLog {
    private static final Logger LOG = Logger.getLogger(KafkaFactLog.class);
    private static final String TOPIC = Topic.MEMORY_FACTS.topicName();

    private final TopicReader topics;
    private final EventCodec codec;

    public KafkaFactLog(TopicReader topics, EventCodec codec) {
        this.topics = topics;
        this.codec = codec;
    }

    @Override
    public void read(Collection<PersonId> persons, Consumer<Envelope<Event>> told) {
        if (persons.isEmpty()) {
            return;
        }
        int partitions = topics.partitions(TOPIC);
        Set<Integer> where = new HashSet<>();
        persons.forEach(person -> where.add(PersonPartitions.of(person, partitions)));
        Set<PersonId> wanted = Set.copyOf(persons);
        topics.read(TOPIC, where, record -> {
            if (record.value() != null && wanted.contains(person(record))) {
                open(record, told);
            }
        });
    }

    @Override
    public Map<PersonId, Long> persons() {
        Set<Integer> all = new HashSet<>();
        for (int partition = 0; partition < topics.partitions(TOPIC); partition++) {
            all.add(partition);
        }
        Map<PersonId, Long> bytes = new HashMap<>();
        topics.read(TOPIC, all, record -> {
            if (record.value() != null) {
                bytes.merge(person(record), (long) record.serializedValueSize(), Long::sum);
            }
        });
        return bytes;
    }

    private void open(ConsumerRecord<String, byte[]> record, Consumer<Envelope<Event>> told) {
        Envelope<Event> envelope;
        try {
            envelope = codec.decode(record.headers(), record.value());
        } catch (ErasedException e) {
            // Nobody is left to remember it for.
            return;
        } catch (NonRetriableException e) {
            // Of a newer version, or not the fold's: the projector has put the same record aside.
            LOG.warnf(
                    "a record of the log was passed over partition=%d offset=%d code=%s",
                    record.partition(), record.offset(), e.code().code());
            return;
        }
        told.accept(envelope);
    }

    private static PersonId person(ConsumerRecord<String, byte[]> record) {
        int end = record.key().indexOf('/');
        return new PersonId(end < 0 ? record.key() : record.key().substring(0, end));
    }
}
