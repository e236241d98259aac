package dev.gieok.standalone.kafka;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.apache.kafka.common.Node;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.metadata.PartitionRecord;
import org.apache.kafka.common.metadata.RegisterBrokerRecord;
import org.apache.kafka.common.metadata.RegisterBrokerRecord.BrokerEndpoint;
import org.apache.kafka.common.metadata.RegisterBrokerRecord.BrokerEndpointCollection;
import org.apache.kafka.common.metadata.TopicRecord;
import org.apache.kafka.common.network.ListenerName;
import org.apache.kafka.image.MetadataDelta;
import org.apache.kafka.image.MetadataImage;
import org.apache.kafka.image.MetadataProvenance;
import org.apache.kafka.metadata.KRaftMetadataCache;
import org.apache.kafka.server.common.KRaftVersion;
import org.junit.jupiter.api.Test;

class KnownPartitionsTest {
    private static final ListenerName LISTENER = new ListenerName("PLAINTEXT");
    private static final Uuid TOPIC = Uuid.randomUuid();
    private static final int NOBODY = -1;

    private final KRaftMetadataCache known = new KnownPartitions(1, () -> KRaftVersion.KRAFT_VERSION_0);

    @Test
    void knowsTheLeader() {
        led(1);

        assertEquals(
                Optional.of(1),
                known.getPartitionLeaderEndpoint("t", 0, LISTENER).map(Node::id));
    }

    @Test
    void saysNoNodeWhileThereIsNoLeader() {
        led(NOBODY);

        assertEquals(Optional.of(Node.noNode()), known.getPartitionLeaderEndpoint("t", 0, LISTENER));
    }

    @Test
    void saysNothingOfWhatDoesNotExist() {
        led(NOBODY);

        assertEquals(Optional.empty(), known.getPartitionLeaderEndpoint("t", 1, LISTENER));
        assertEquals(Optional.empty(), known.getPartitionLeaderEndpoint("gone", 0, LISTENER));
    }

    private void led(int leader) {
        MetadataDelta delta =
                new MetadataDelta.Builder().setImage(MetadataImage.EMPTY).build();
        BrokerEndpointCollection endpoints = new BrokerEndpointCollection();
        endpoints.add(
                new BrokerEndpoint().setName("PLAINTEXT").setHost("127.0.0.1").setPort(9092));
        delta.replay(new RegisterBrokerRecord()
                .setBrokerId(1)
                .setFenced(false)
                .setEndPoints(endpoints)
                .setIncarnationId(Uuid.randomUuid()));
        delta.replay(new TopicRecord().setName("t").setTopicId(TOPIC));
        delta.replay(new PartitionRecord()
                .setTopicId(TOPIC)
                .setPartitionId(0)
                .setReplicas(List.of(1))
                .setIsr(List.of(1))
                .setDirectories(List.of(Uuid.randomUuid()))
                .setLeader(leader));
        known.setImage(delta.apply(new MetadataProvenance(1, 1, 1, true)));
    }
}
