package dev.gieok.standalone.kafka;

import java.util.concurrent.CompletableFuture;
import kafka.server.BrokerServer;
import kafka.server.ControllerServer;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import kafka.server.Server;
import kafka.server.SharedServer;
import kafka.server.StandardFaultHandlerFactory;
import org.apache.kafka.common.metrics.Metrics;
import org.apache.kafka.common.utils.Time;
import org.apache.kafka.metadata.KRaftMetadataCache;
import org.apache.kafka.raft.QuorumConfig;
import org.apache.kafka.server.ServerSocketFactory;
import org.slf4j.LoggerFactory;

/** Broker and controller, put together as {@link KafkaRaftServer} does it, but for {@link KnownPartitions}. */
final class OneNode {
    private final ControllerServer controller;
    private final BrokerServer broker;

    OneNode(KafkaConfig config) {
        var folders = KafkaRaftServer.initializeLogDirs(config, LoggerFactory.getLogger(OneNode.class), "");
        Metrics metrics = Server.initializeMetrics(
                config, Time.SYSTEM, folders._1().clusterId().orElseThrow());
        SharedServer shared = new SharedServer(
                config,
                folders._1(),
                Time.SYSTEM,
                metrics,
                CompletableFuture.completedFuture(
                        QuorumConfig.parseVoterConnections(config.quorumConfig().voters())),
                QuorumConfig.parseBootstrapServers(config.quorumConfig().bootstrapServers()),
                new StandardFaultHandlerFactory(),
                ServerSocketFactory.INSTANCE);
        controller = new ControllerServer(shared, KafkaRaftServer.configSchema(), folders._2());
        broker = new Broker(shared);
    }

    /** Returns when clients are accepted. */
    void startup() {
        controller.startup();
        broker.startup();
    }

    /** The broker first: it tells its controller that it goes. */
    void shutdown() {
        broker.shutdown();
        controller.shutdown();
    }

    void awaitShutdown() {
        broker.awaitShutdown();
        controller.awaitShutdown();
    }

    private static final class Broker extends BrokerServer {
        Broker(SharedServer shared) {
            super(shared);
        }

        /** The broker sets it before any part of it asks for it. */
        @Override
        public void metadataCache_$eq(KRaftMetadataCache given) {
            super.metadataCache_$eq(new KnownPartitions(
                    config().nodeId(), () -> raftManager().client().kraftVersion()));
        }
    }
}
