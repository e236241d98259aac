package dev.gieok.standalone.cli.launch;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;

/** Which port each part listens on, always on the loopback interface; Kafka's controller has one besides. */
public record Ports(Map<Part, Integer> byPart, int kafkaController) {
    public static final String CONTROLLER_VARIABLE = "GIEOK_KAFKA_CONTROLLER_PORT";
    static final int DEFAULT_CONTROLLER = 9093;

    public Ports {
        byPart = Map.copyOf(byPart);
        if (byPart.size() != Part.values().length) {
            throw new IllegalArgumentException("every part has a port");
        }
    }

    public int of(Part part) {
        return byPart.getOrDefault(part, part.defaultPort());
    }

    /** What the environment says, else what the running system uses, else the defaults. */
    public static Ports of(Map<String, String> environment, Path remembered) {
        Properties known = read(remembered);
        Map<Part, Integer> ports = new EnumMap<>(Part.class);
        for (Part part : Part.values()) {
            ports.put(part, port(part.portVariable(), part.defaultPort(), environment, known));
        }
        return new Ports(ports, port(CONTROLLER_VARIABLE, DEFAULT_CONTROLLER, environment, known));
    }

    /** Free at this moment, all different: for tests. */
    public static Ports free() {
        List<ServerSocket> held = new ArrayList<>();
        try {
            Map<Part, Integer> ports = new EnumMap<>(Part.class);
            for (Part part : Part.values()) {
                ports.put(part, hold(held));
            }
            return new Ports(ports, hold(held));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            held.forEach(Ports::release);
        }
    }

    void save(Path file) throws IOException {
        Properties known = new Properties();
        byPart.forEach((part, port) -> known.setProperty(part.portVariable(), Integer.toString(port)));
        known.setProperty(CONTROLLER_VARIABLE, Integer.toString(kafkaController));
        try (Writer writer = Files.newBufferedWriter(file)) {
            known.store(writer, "where the running system listens");
        }
    }

    private static int port(String name, int preset, Map<String, String> environment, Properties known) {
        String value = environment.getOrDefault(name, known.getProperty(name, Integer.toString(preset)));
        try {
            int port = Integer.parseInt(value.strip());
            if (port >= 1 && port <= 65_535) {
                return port;
            }
        } catch (NumberFormatException e) {
            // Said below, for both kinds of mistake.
        }
        throw new LaunchFailedException(name + " must be a number from 1 to 65535, and is: " + value);
    }

    private static Properties read(Path file) {
        Properties known = new Properties();
        if (Files.isReadable(file)) {
            try (Reader reader = Files.newBufferedReader(file)) {
                known.load(reader);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return known;
    }

    private static int hold(List<ServerSocket> held) throws IOException {
        ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        held.add(socket);
        return socket.getLocalPort();
    }

    private static void release(ServerSocket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
