package dev.gieok.standalone.cli.launch;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.util.Collection;

/** Finds out before anything starts what would make it fail. */
final class Preflight {
    private static final long GIBIBYTE = 1024L * 1024 * 1024;

    private Preflight() {}

    static void check(Home home, Ports ports, Collection<Part> toStart) throws IOException {
        for (Part part : toStart) {
            free(ports.of(part), part.label(), part.portVariable());
            if (part == Part.KAFKA) {
                free(ports.kafkaController(), "Kafka's controller", Ports.CONTROLLER_VARIABLE);
            }
        }
        FileStore store = Files.getFileStore(home.path());
        if (store.getUsableSpace() < GIBIBYTE) {
            throw new LaunchFailedException("The disk that holds " + home.path() + " has "
                    + store.getUsableSpace() / (1024 * 1024)
                    + " MB left, and 1 GB is needed: make room, or set GIEOK_HOME to a folder elsewhere.");
        }
    }

    private static void free(int port, String whose, String variable) {
        try (ServerSocket socket = new ServerSocket()) {
            // As the servers do: a connection of a minute ago does not hold the port.
            socket.setReuseAddress(true);
            socket.bind(new java.net.InetSocketAddress(InetAddress.getByName("127.0.0.1"), port));
        } catch (IOException e) {
            throw new LaunchFailedException(
                    "Port " + port + ", which " + whose + " wants, is taken by another program: end that program, or"
                            + " choose another port with " + variable + "=… ./gieok up",
                    e);
        }
    }
}
