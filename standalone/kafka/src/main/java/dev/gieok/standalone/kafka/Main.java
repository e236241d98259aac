package dev.gieok.standalone.kafka;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.Logger;
import org.apache.kafka.common.utils.Exit;

/** Runs the broker until the process is told to end. */
public final class Main {
    /** Held here because java.util.logging forgets a level when its logger is collected. */
    private static final Logger ROOT = LogManager.getLogManager().getLogger("");

    private Main() {}

    public static void main(String[] args) throws IOException, InterruptedException {
        ROOT.setLevel(Level.WARNING);
        BrokerConfig config = configuration(System.getenv());
        Files.createDirectories(config.data());
        Room room = Room.of(config.data());
        room.await();
        StartingOver startingOver = new StartingOver();
        Exit.setHaltProcedure((status, message) -> end(status, room, startingOver));
        EmbeddedKafka kafka = EmbeddedKafka.start(config);
        Runtime.getRuntime().addShutdownHook(new Thread(kafka::close, "kafka-shutdown"));
        System.out.println("Kafka is ready at " + kafka.bootstrapServers());
        kafka.awaitShutdown();
    }

    /** A broker whose folder takes no more halts. It comes back by itself, once there is room. */
    private static void end(int status, Room room, StartingOver startingOver) {
        if (status != 0 && room.isShort()) {
            try {
                startingOver.startOver();
            } catch (IOException | LinkageError e) {
                System.out.println("Kafka cannot start over by itself: " + e);
            }
        }
        Runtime.getRuntime().halt(status);
    }

    static BrokerConfig configuration(Map<String, String> environment) {
        return new BrokerConfig(
                port(environment, "GIEOK_KAFKA_PORT", 9092),
                port(environment, "GIEOK_KAFKA_CONTROLLER_PORT", 9093),
                Path.of(required(environment, "GIEOK_KAFKA_DATA")).toAbsolutePath());
    }

    private static int port(Map<String, String> environment, String name, int preset) {
        String value = environment.get(name);
        try {
            return value == null || value.isBlank() ? preset : Integer.parseInt(value.strip());
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(name + " must be a port number", e);
        }
    }

    private static String required(Map<String, String> environment, String name) {
        String value = environment.get(name);
        if (value == null || value.isBlank()) {
            throw new IllegalArgumentException(name + " must name the data folder");
        }
        return value;
    }
}
