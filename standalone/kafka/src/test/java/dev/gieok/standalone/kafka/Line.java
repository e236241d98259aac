package dev.gieok.standalone.kafka;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.stream.IntStream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.awaitility.Awaitility;

/** A topic with one partition, written and read in order. */
record Line(String bootstrapServers, String topic) {
    static List<String> numbers(int count) {
        return IntStream.range(0, count).mapToObj(Integer::toString).toList();
    }

    void create() throws Exception {
        create(topic, 1);
    }

    /** A topic that nobody writes to. */
    void createBeside(int partitions) throws Exception {
        create(topic + ".beside", partitions);
    }

    private void create(String name, int partitions) throws Exception {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", bootstrapServers))) {
            admin.createTopics(List.of(new NewTopic(name, partitions, (short) 1)))
                    .all()
                    .get();
        }
    }

    void write(int from, int count) throws Exception {
        try (KafkaProducer<String, String> producer = producer(Map.of("acks", "all"))) {
            for (int i = from; i < from + count; i++) {
                producer.send(new ProducerRecord<>(topic, Integer.toString(i))).get();
            }
        }
    }

    /** Kilobytes of x, until one is not taken; what was taken is not counted on by anybody. */
    void writeUntilRefused() throws InterruptedException {
        Map<String, Object> impatient = Map.of(
                "delivery.timeout.ms", "5000", "request.timeout.ms", "3000", "linger.ms", "0", "max.block.ms", "5000");
        try (KafkaProducer<String, String> producer = producer(impatient)) {
            while (true) {
                producer.send(new ProducerRecord<>(topic, "x".repeat(100_000))).get();
            }
        } catch (ExecutionException refused) {
            // There was no room for it.
        }
    }

    void writeInTransactions(int from, int count) {
        try (KafkaProducer<String, String> producer = producer(Map.of("transactional.id", "line"))) {
            producer.initTransactions();
            for (int i = from; i < from + count; i++) {
                producer.beginTransaction();
                producer.send(new ProducerRecord<>(topic, Integer.toString(i)));
                producer.commitTransaction();
            }
        }
    }

    /** Returns what closes the producer without a word to the broker: that one has to end the transaction by itself. */
    Runnable writeAndLeaveOpen(Duration timeout) throws Exception {
        KafkaProducer<String, String> producer = producer(
                Map.of("transactional.id", "left-open", "transaction.timeout.ms", Long.toString(timeout.toMillis())));
        producer.initTransactions();
        producer.beginTransaction();
        producer.send(new ProducerRecord<>(topic, "never committed")).get();
        return () -> producer.close(Duration.ZERO);
    }

    /** Everything that is there now. */
    List<String> readAll() throws Exception {
        TopicPartition partition = new TopicPartition(topic, 0);
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", bootstrapServers))) {
            long end = admin.listOffsets(Map.of(partition, OffsetSpec.latest()))
                    .partitionResult(partition)
                    .get()
                    .offset();
            return read((int) end);
        }
    }

    List<String> read(int count) {
        Map<String, Object> config = Map.of(
                "bootstrap.servers",
                bootstrapServers,
                "group.id",
                "reader-" + UUID.randomUUID(),
                "auto.offset.reset",
                "earliest",
                "isolation.level",
                "read_committed");
        try (KafkaConsumer<String, String> consumer =
                new KafkaConsumer<>(config, new StringDeserializer(), new StringDeserializer())) {
            consumer.subscribe(List.of(topic));
            List<String> values = new ArrayList<>();
            Awaitility.await().atMost(Duration.ofMinutes(2)).until(() -> {
                for (ConsumerRecord<String, String> record : consumer.poll(Duration.ofMillis(200))) {
                    values.add(record.value());
                }
                return values.size() >= count;
            });
            return values;
        }
    }

    private KafkaProducer<String, String> producer(Map<String, Object> more) {
        Map<String, Object> config = new java.util.HashMap<>(more);
        config.put("bootstrap.servers", bootstrapServers);
        return new KafkaProducer<>(config, new StringSerializer(), new StringSerializer());
    }
}
