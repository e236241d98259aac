package dev.gieok.standalone.cli.operate;

import dev.gieok.standalone.cli.launch.Home;
import dev.gieok.standalone.cli.launch.LaunchFailedException;
import dev.gieok.standalone.cli.launch.Part;
import dev.gieok.standalone.cli.launch.Ports;
import java.util.Map;
import java.util.Set;

/** A running part cannot move: other ports need a fresh start. */
final class PortsInUse {
    private PortsInUse() {}

    static void check(Home home, Ports wanted, Set<Part> running) {
        if (running.isEmpty()) {
            return;
        }
        Ports used = Ports.of(Map.of(), home.ports());
        for (Part part : Part.values()) {
            if (used.of(part) != wanted.of(part)) {
                throw new LaunchFailedException("The running system has " + part.label() + " on port " + used.of(part)
                        + ", and " + part.portVariable() + " says " + wanted.of(part) + ": run `./gieok down` first.");
            }
        }
    }
}
