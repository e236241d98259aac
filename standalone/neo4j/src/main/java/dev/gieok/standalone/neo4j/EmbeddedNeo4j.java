package dev.gieok.standalone.neo4j;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import org.neo4j.configuration.GraphDatabaseInternalSettings;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.connectors.BoltConnectorInternalSettings;
import org.neo4j.configuration.connectors.HttpConnector;
import org.neo4j.configuration.connectors.HttpsConnector;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.logging.LogProvider;
import org.neo4j.logging.NullLogProvider;

/** The server in this process; it answers over Bolt only. */
final class EmbeddedNeo4j implements AutoCloseable {
    private static final String HOST = "127.0.0.1";
    private static final long MEBIBYTE = 1024L * 1024L;
    private static final Duration PATIENCE = Duration.ofSeconds(1);

    private final DatabaseManagementService service;
    private final GivingUp givingUp = new GivingUp();

    private EmbeddedNeo4j(DatabaseManagementService service) {
        this.service = service;
        service.registerDatabaseEventListener(givingUp);
    }

    /** Starts the server and returns when it accepts connections. */
    static EmbeddedNeo4j start(ServerConfig config) throws IOException {
        Files.createDirectories(config.home());
        InitialPassword.set(config);
        SocketAddress bolt = new SocketAddress(HOST, config.port());
        // What it has to say to an operator is in its own debug log, below the home folder.
        LogProvider quiet = NullLogProvider.getInstance();
        return new EmbeddedNeo4j(new DatabaseManagementServiceBuilder(config.home())
                .setUserLogProvider(quiet)
                .setConfig(GraphDatabaseSettings.auth_enabled, true)
                .setConfig(GraphDatabaseSettings.udc_enabled, false)
                .setConfig(BoltConnector.server_bolt_telemetry_enabled, false)
                .setConfig(BoltConnector.enabled, true)
                .setConfig(BoltConnector.listen_address, bolt)
                .setConfig(BoltConnector.advertised_address, bolt)
                .setConfig(HttpConnector.enabled, false)
                .setConfig(HttpsConnector.enabled, false)
                .setConfig(GraphDatabaseSettings.pagecache_memory, 64 * MEBIBYTE)
                .setConfig(GraphDatabaseSettings.memory_transaction_global_max_size, 128 * MEBIBYTE)
                .setConfig(GraphDatabaseSettings.check_point_interval_time, Duration.ofMinutes(5))
                .setConfig(GraphDatabaseSettings.keep_logical_logs, "1 days 64M")
                // A full disk leaves half a transaction, which nobody was told is kept: it is cut off.
                .setConfig(GraphDatabaseInternalSettings.fail_on_corrupted_log_files, false)
                .setConfig(GraphDatabaseInternalSettings.vm_pause_monitor_enabled, false)
                .setConfig(GraphDatabaseInternalSettings.netty_server_shutdown_quiet_period, Duration.ZERO)
                .setConfig(GraphDatabaseInternalSettings.netty_server_shutdown_timeout, PATIENCE)
                .setConfig(BoltConnectorInternalSettings.thread_pool_shutdown_wait_time, PATIENCE)
                .setConfig(BoltConnectorInternalSettings.connection_shutdown_wait_time, PATIENCE)
                .setConfig(GraphDatabaseSettings.shutdown_transaction_end_timeout, PATIENCE)
                .build());
    }

    /** Returns when a database writes no more, and only a start from its log helps. */
    void awaitGivingUp() throws InterruptedException {
        givingUp.await();
    }

    @Override
    public void close() {
        service.shutdown();
    }
}
