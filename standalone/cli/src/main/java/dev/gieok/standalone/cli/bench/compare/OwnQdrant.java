package dev.gieok.standalone.cli.bench.compare;

import dev.gieok.standalone.cli.launch.Options;
import dev.gieok.standalone.cli.launch.Part;
import dev.gieok.standalone.cli.launch.Ports;
import dev.gieok.standalone.cli.launch.Progress;
import dev.gieok.standalone.cli.launch.ThrowAwaySystem;
import java.net.URI;
import java.nio.file.Path;
import java.util.Map;

/** An embedded Qdrant server for mem0 alone, started as that of a Gieok is, and with the REST interface besides. */
final class OwnQdrant implements AutoCloseable {
    private final ThrowAwaySystem system;
    private final int restPort;

    private OwnQdrant(ThrowAwaySystem system, int restPort) {
        this.system = system;
        this.restPort = restPort;
    }

    static OwnQdrant start(Path folder, Progress progress) {
        Ports ports = Ports.free();
        // One of those that no other part takes, since none is started.
        int restPort = ports.of(Part.GATEWAY);
        Options options = Options.everything()
                .only(Part.QDRANT)
                .with(Map.of("GIEOK_QDRANT_REST_PORT", Integer.toString(restPort)));
        OwnQdrant server = new OwnQdrant(new ThrowAwaySystem(folder, ports, options, false, progress), restPort);
        try {
            server.system.standalone().start();
        } catch (RuntimeException failure) {
            server.close();
            throw failure;
        }
        return server;
    }

    URI url() {
        return URI.create("http://127.0.0.1:" + restPort);
    }

    @Override
    public void close() {
        system.close();
    }
}
