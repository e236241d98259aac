package dev.gieok.platform;

import dev.gieok.platform.blob.BlobStores;
import dev.gieok.platform.blob.Blobs;
import dev.gieok.platform.erasure.Erasures;
import dev.gieok.platform.event.EventCodec;
import dev.gieok.platform.generation.GenerationPointer;
import dev.gieok.platform.kafka.DeadLetters;
import dev.gieok.platform.kafka.EventPublisher;
import dev.gieok.platform.kafka.TopicSetup;
import dev.gieok.platform.person.BlobPersonRegistry;
import dev.gieok.platform.person.MasterKey;
import dev.gieok.platform.person.PersonRegistry;
import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The wiring of what every service stands on, outermost first. */
@ApplicationScoped
public class PlatformBeans {
    @Produces
    @Singleton
    public Clock clock() {
        return Clock.systemUTC();
    }

    @Produces
    @Singleton
    public MasterKey masterKey(PlatformConfig config) {
        return MasterKey.loadOrCreate(config.masterKeyFile());
    }

    @Produces
    @Singleton
    public Blobs blobs(PlatformConfig config) {
        return BlobStores.open(config.blobs());
    }

    @Produces
    @Singleton
    public BlobPersonRegistry persons(Blobs blobs, MasterKey master) {
        return new BlobPersonRegistry(blobs, master);
    }

    @Produces
    @Singleton
    public GenerationPointer generations(Blobs blobs) {
        return new GenerationPointer(blobs);
    }

    @Produces
    @Singleton
    public Erasures erasures(Blobs blobs) {
        return new Erasures(blobs);
    }

    @Produces
    @Singleton
    public EventCodec codec(PersonRegistry persons, @ConfigProperty(name = "quarkus.application.name") String service) {
        return new EventCodec(persons, "/" + service);
    }

    @Produces
    @Singleton
    public Producer<String, byte[]> producer(@Identifier("default-kafka-broker") Map<String, Object> broker) {
        Map<String, Object> settings = new HashMap<>(broker);
        settings.put(ProducerConfig.ACKS_CONFIG, "all");
        settings.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
        settings.put(ProducerConfig.LINGER_MS_CONFIG, 0);
        settings.put(ProducerConfig.COMPRESSION_TYPE_CONFIG, "none");
        settings.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, 5_000);
        settings.put(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, 5_000);
        settings.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, 10_000);
        return new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer());
    }

    void closeProducer(@Disposes Producer<String, byte[]> producer) {
        producer.close(Duration.ofSeconds(5));
    }

    @Produces
    @Singleton
    public EventPublisher publisher(Producer<String, byte[]> producer, EventCodec codec, Clock clock) {
        return new EventPublisher(producer, codec, clock);
    }

    @Produces
    @Singleton
    public DeadLetters deadLetters(
            Producer<String, byte[]> producer, MasterKey master, PersonRegistry persons, Clock clock) {
        return new DeadLetters(producer, master, persons, clock);
    }

    @Produces
    @Singleton
    public Admin admin(@Identifier("default-kafka-broker") Map<String, Object> broker) {
        return Admin.create(new HashMap<>(broker));
    }

    void closeAdmin(@Disposes Admin admin) {
        admin.close(Duration.ofSeconds(2));
    }

    @Produces
    @Singleton
    public TopicSetup topicSetup(Admin admin, PlatformConfig config) {
        return new TopicSetup(admin, config.partitions(), config.replication());
    }
}
