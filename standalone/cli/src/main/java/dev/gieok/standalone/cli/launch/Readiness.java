package dev.gieok.standalone.cli.launch;

import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Asks a part whether it is ready to be used. */
final class Readiness {
    private static final int PATIENCE_MILLIS = 2_000;
    private static final int HEAD_OF_LOG = 64 * 1024;

    private final Home home;
    private final Ports ports;

    Readiness(Home home, Ports ports) {
        this.home = home;
        this.ports = ports;
    }

    boolean isReady(Part part) {
        return part.isService() ? isHealthy(part) : hasSaidSo(part) && answers(ports.of(part));
    }

    /** Whether it can be used as well, as far as memory-service knows. */
    boolean isUsable(Part part) {
        boolean asked = part == Part.NEO4J || part == Part.QDRANT;
        return isReady(part)
                && !(asked && StoreReport.ask(ports.of(Part.MEMORY)).isDown(part));
    }

    static boolean answers(int port) {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), PATIENCE_MILLIS);
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    private boolean isHealthy(Part part) {
        try {
            HttpURLConnection connection =
                    (HttpURLConnection) URI.create("http://127.0.0.1:" + ports.of(part) + "/q/health/ready")
                            .toURL()
                            .openConnection();
            connection.setConnectTimeout(PATIENCE_MILLIS);
            connection.setReadTimeout(PATIENCE_MILLIS);
            try {
                return connection.getResponseCode() == HttpURLConnection.HTTP_OK;
            } finally {
                connection.disconnect();
            }
        } catch (IOException e) {
            return false;
        }
    }

    /** The log begins anew with every start, so its head tells of this one. */
    private boolean hasSaidSo(Part part) {
        Path log = home.log(part);
        try (InputStream in = Files.newInputStream(log)) {
            return new String(in.readNBytes(HEAD_OF_LOG), StandardCharsets.UTF_8).contains(" ready ");
        } catch (IOException e) {
            return false;
        }
    }
}
