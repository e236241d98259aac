package dev.gieok.standalone.cli.launch;

import java.io.IOException;
import java.time.Duration;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Asks parts to end, services before stores, and ends those that do not listen. */
final class Shutdown {
    private static final Duration PATIENCE = Duration.ofSeconds(25);
    private static final Duration BETWEEN_LINES = Duration.ofSeconds(3);
    private static final long BETWEEN_LOOKS_MILLIS = 100;

    private final OwnProcess own;
    private final Progress progress;

    Shutdown(OwnProcess own, Progress progress) {
        this.own = own;
        this.progress = progress;
    }

    /** Returns what was running. */
    Set<Part> bringDown(Set<Part> parts) throws IOException, InterruptedException {
        Set<Part> services = EnumSet.copyOf(parts);
        services.removeIf(part -> !part.isService());
        Set<Part> stores = EnumSet.copyOf(parts);
        stores.removeIf(Part::isService);
        Set<Part> stopped = end(services);
        stopped.addAll(end(stores));
        return stopped;
    }

    private Set<Part> end(Set<Part> parts) throws IOException, InterruptedException {
        Map<Part, ProcessHandle> running = new EnumMap<>(Part.class);
        for (Part part : parts) {
            Optional<ProcessHandle> process = own.find(part);
            if (process.isPresent()) {
                process.get().destroy();
                running.put(part, process.get());
            } else {
                own.forget(part);
            }
        }
        Set<Part> all = EnumSet.noneOf(Part.class);
        all.addAll(running.keySet());
        await(running);
        return all;
    }

    private void await(Map<Part, ProcessHandle> running) throws IOException, InterruptedException {
        long begin = System.nanoTime();
        long lastLine = begin;
        while (!running.isEmpty()) {
            long now = System.nanoTime();
            for (Part part : Set.copyOf(running.keySet())) {
                ProcessHandle process = running.get(part);
                if (process == null || !process.isAlive()) {
                    running.remove(part);
                    own.forget(part);
                } else if (now - begin > PATIENCE.toNanos()) {
                    progress.say(part.label() + " does not end by itself; it is ended now.");
                    process.destroyForcibly();
                    process.onExit().join();
                }
            }
            if (now - lastLine > BETWEEN_LINES.toNanos() && !running.isEmpty()) {
                progress.say(line(running.keySet(), Duration.ofNanos(now - begin)));
                lastLine = now;
            }
            Thread.sleep(BETWEEN_LOOKS_MILLIS);
        }
    }

    private static String line(Set<Part> parts, Duration elapsed) {
        String labels = parts.stream().sorted().map(Part::label).collect(Collectors.joining(", "));
        return "%3d s  waiting for %s".formatted(elapsed.toSeconds(), labels);
    }
}
