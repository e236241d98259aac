package dev.gieok.standalone.cli.doctor;

import dev.gieok.standalone.cli.launch.Part;
import dev.gieok.standalone.cli.launch.Standalone;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.List;

/** The parts and their ports: what runs is ready, and what does not could. */
final class ProcessChecks {
    private final Standalone system;

    ProcessChecks(Standalone system) {
        this.system = system;
    }

    List<Finding> run() {
        List<Finding> findings = new ArrayList<>();
        List<String> down = new ArrayList<>();
        for (Part part : Part.values()) {
            int port = system.ports().of(part);
            if (system.pid(part).isPresent()) {
                findings.add(
                        system.isReady(part)
                                ? Finding.fine(part.label() + " is ready on port " + port)
                                : Finding.broken(
                                        part.label() + " runs and is not ready", "./gieok logs " + part.label()));
            } else if (isFree(port)) {
                down.add(part.label());
            } else {
                findings.add(Finding.broken(
                        "port " + port + ", which " + part.label() + " wants, is taken by another program",
                        part.portVariable() + "=… ./gieok up"));
            }
        }
        if (!down.isEmpty()) {
            findings.add(Finding.optional("down: " + String.join(", ", down), "./gieok up"));
        }
        return findings;
    }

    private static boolean isFree(int port) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), port));
            return true;
        } catch (IOException e) {
            return false;
        }
    }
}
