package dev.gieok.memory;

import dev.gieok.contracts.Topic;
import dev.gieok.memory.adapter.kafka.KafkaFactLog;
import dev.gieok.memory.adapter.kafka.TopicReader;
import dev.gieok.memory.adapter.neo4j.Neo4jState;
import dev.gieok.memory.adapter.neo4j.Neo4jStore;
import dev.gieok.memory.adapter.qdrant.LiveFacts;
import dev.gieok.memory.adapter.streams.LedgerStates;
import dev.gieok.memory.adapter.streams.LogSource;
import dev.gieok.memory.state.ProjectedState;
import dev.gieok.memory.state.StateReading;
import dev.gieok.platform.event.EventCodec;
import dev.gieok.platform.person.PersonRegistry;
import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;

/** The wiring of what compares the log with what was made of it. */
@ApplicationScoped
public class StateBeans {
    @Produces
    @Singleton
    public TopicReader topics(@Identifier("default-kafka-broker") Map<String, Object> broker) {
        return new TopicReader(broker);
    }

    @Produces
    @Singleton
    public LogSource logSource(TopicReader topics) {
        return (partition, told) -> topics.read(Topic.Names.MEMORY_FACTS, List.of(partition), told);
    }

    @Produces
    @Singleton
    public KafkaFactLog log(TopicReader topics, EventCodec codec) {
        return new KafkaFactLog(topics, codec);
    }

    @Produces
    @Singleton
    public ProjectedState projected(PersonRegistry persons, Neo4jStore store) {
        return new ProjectedState(persons, new Neo4jState(store));
    }

    @Produces
    @Singleton
    public StateReading states(KafkaFactLog log, ProjectedState projected, LiveFacts index, LedgerStates ledger) {
        return new StateReading(log, projected, index, ledger);
    }
}
