package dev.gieok.standalone.kafka;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What one node needs to be broker and controller at once.
 *
 * @param port where clients connect, on the loopback interface
 * @param controllerPort where the quorum of one talks to itself
 * @param data the log folder
 */
public record BrokerConfig(int port, int controllerPort, Path data) {
    static final int NODE = 1;
    static final String CONTROLLER_LISTENER = "CONTROLLER";
    private static final String HOST = "127.0.0.1";
    private static final int MEBIBYTE = 1024 * 1024;

    public BrokerConfig {
        if (port < 1 || port > 65_535 || controllerPort < 1 || controllerPort > 65_535) {
            throw new IllegalArgumentException("a port is a number from 1 to 65535");
        }
        if (port == controllerPort) {
            throw new IllegalArgumentException("the broker and its controller cannot share port " + port);
        }
    }

    public String bootstrapServers() {
        return HOST + ":" + port;
    }

    /** The broker's properties as Kafka names them. */
    Map<String, String> properties() {
        Map<String, String> properties = new LinkedHashMap<>();
        properties.put("process.roles", "broker,controller");
        properties.put("node.id", Integer.toString(NODE));
        properties.put("controller.quorum.voters", NODE + "@" + HOST + ":" + controllerPort);
        properties.put("controller.listener.names", CONTROLLER_LISTENER);
        properties.put(
                "listeners", "PLAINTEXT://" + HOST + ":" + port + ",CONTROLLER://" + HOST + ":" + controllerPort);
        properties.put("advertised.listeners", "PLAINTEXT://" + HOST + ":" + port);
        properties.put("listener.security.protocol.map", "CONTROLLER:PLAINTEXT,PLAINTEXT:PLAINTEXT");
        properties.put("log.dirs", data.toString());
        // A topic that nobody declared is a typing mistake, not a topic.
        properties.put("auto.create.topics.enable", "false");
        oneReplica(properties);
        smallMachine(properties);
        return properties;
    }

    private static void oneReplica(Map<String, String> properties) {
        for (String topic : new String[] {"offsets.topic", "transaction.state.log", "share.coordinator.state.topic"}) {
            properties.put(topic + ".replication.factor", "1");
        }
        properties.put("transaction.state.log.min.isr", "1");
        properties.put("share.coordinator.state.topic.min.isr", "1");
        properties.put("default.replication.factor", "1");
        properties.put("min.insync.replicas", "1");
        // Fifty partitions each serve clusters; on one disk they are files to open at every start.
        properties.put("offsets.topic.num.partitions", "4");
        properties.put("transaction.state.log.num.partitions", "4");
    }

    private static void smallMachine(Map<String, String> properties) {
        properties.put("log.cleaner.dedupe.buffer.size", Integer.toString(16 * MEBIBYTE));
        properties.put("log.cleaner.io.buffer.size", Integer.toString(MEBIBYTE / 2));
        properties.put("log.segment.bytes", Integer.toString(128 * MEBIBYTE));
        // The public topic is in clear for ten minutes, and not for five more until somebody looks.
        properties.put("log.retention.check.interval.ms", "60000");
        properties.put("log.index.size.max.bytes", Integer.toString(2 * MEBIBYTE));
        properties.put("num.network.threads", "2");
        properties.put("num.io.threads", "4");
        properties.put("background.threads", "2");
        properties.put("group.initial.rebalance.delay.ms", "0");
        // The default of 45 s is for networks with pauses; a service says for itself how long it may be silent.
        properties.put("group.min.session.timeout.ms", "1000");
        properties.put("metadata.log.segment.bytes", Integer.toString(16 * MEBIBYTE));
        // Bursts of small transactions would otherwise wait for the default of 10 s after a producer dies.
        properties.put("transaction.abort.timed.out.transaction.cleanup.interval.ms", "2000");
    }
}
