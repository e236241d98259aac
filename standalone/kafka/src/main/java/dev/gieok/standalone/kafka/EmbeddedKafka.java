package dev.gieok.standalone.kafka;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import kafka.server.KafkaConfig;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.metadata.storage.Formatter;
import org.apache.kafka.server.common.MetadataVersion;

/** A broker in this process. Its data outlive it, also when the process is killed. */
public final class EmbeddedKafka implements AutoCloseable {
    /** Always the same: a node that nobody joins is told from others by its folder. */
    private static final String CLUSTER = new Uuid(0x67_69_65_6F_6BL, 1).toString();

    private final BrokerConfig config;
    private final OneNode server;

    private EmbeddedKafka(BrokerConfig config, OneNode server) {
        this.config = config;
        this.server = server;
    }

    /** Starts a broker on `port` (0: any free one) and returns when it accepts clients. */
    public static EmbeddedKafka start(Path data, int port) throws IOException {
        int[] ports = freePorts(port);
        return start(new BrokerConfig(ports[0], ports[1], data));
    }

    /** Starts a broker and returns when it accepts clients. */
    public static EmbeddedKafka start(BrokerConfig config) throws IOException {
        format(config);
        OneNode server = new OneNode(new KafkaConfig(config.properties(), false));
        server.startup();
        return new EmbeddedKafka(config, server);
    }

    /** Writes the folder's identity; a folder that has one keeps it, and its data. */
    private static void format(BrokerConfig config) throws IOException {
        Files.createDirectories(config.data());
        try (PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8)) {
            new Formatter()
                    .setNodeId(BrokerConfig.NODE)
                    .setClusterId(CLUSTER)
                    .setReleaseVersion(MetadataVersion.LATEST_PRODUCTION)
                    .setControllerListenerName(BrokerConfig.CONTROLLER_LISTENER)
                    .setMetadataLogDirectory(config.data().toString())
                    .addDirectory(config.data().toString())
                    .setIgnoreFormatted(true)
                    .setPrintStream(nowhere)
                    .run();
        } catch (IOException | RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IOException("the data folder of Kafka could not be prepared", e);
        }
    }

    public String bootstrapServers() {
        return config.bootstrapServers();
    }

    public void awaitShutdown() {
        server.awaitShutdown();
    }

    @Override
    public void close() {
        server.shutdown();
        server.awaitShutdown();
    }

    /** Both are held open at once, so that they differ. */
    private static int[] freePorts(int wanted) throws IOException {
        InetAddress loopback = InetAddress.getLoopbackAddress();
        try (ServerSocket clients = new ServerSocket(wanted, 1, loopback);
                ServerSocket controller = new ServerSocket(0, 1, loopback)) {
            return new int[] {clients.getLocalPort(), controller.getLocalPort()};
        }
    }
}
