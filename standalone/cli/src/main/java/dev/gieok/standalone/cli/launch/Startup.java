package dev.gieok.standalone.cli.launch;

import java.io.IOException;
import java.time.Duration;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Brings a set of parts up together, each as soon as what it needs is ready, and watches them until all are. */
final class Startup {
    private static final Duration PATIENCE = Duration.ofMinutes(4);
    private static final Duration BETWEEN_LINES = Duration.ofSeconds(3);
    private static final long BETWEEN_LOOKS_MILLIS = 150;
    private static final int LINES_OF_LOG = 12;

    private final Home home;
    private final Launcher launcher;
    private final Surroundings surroundings;
    private final Readiness readiness;
    private final Progress progress;

    private final Map<Part, ProcessHandle> launched = new EnumMap<>(Part.class);
    private final Set<Part> ready = EnumSet.noneOf(Part.class);

    Startup(Home home, Launcher launcher, Surroundings surroundings, Readiness readiness, Progress progress) {
        this.home = home;
        this.launcher = launcher;
        this.surroundings = surroundings;
        this.readiness = readiness;
        this.progress = progress;
    }

    /**
     * @param running parts that run already; they are waited for, not started
     */
    void bringUp(Set<Part> wanted, Map<Part, ProcessHandle> running) throws IOException, InterruptedException {
        launched.putAll(running);
        long begin = System.nanoTime();
        long lastLine = begin;
        while (!ready.containsAll(wanted)) {
            look(wanted);
            long now = System.nanoTime();
            if (now - lastLine > BETWEEN_LINES.toNanos() && !ready.containsAll(wanted)) {
                progress.say(line(wanted, Duration.ofNanos(now - begin)));
                lastLine = now;
            }
            if (now - begin > PATIENCE.toNanos()) {
                throw new LaunchFailedException("Not ready after " + PATIENCE.toMinutes() + " minutes: "
                        + labels(missing(wanted)) + ". See `./gieok logs " + first(missing(wanted)) + "`.");
            }
            Thread.sleep(BETWEEN_LOOKS_MILLIS);
        }
        launcher.settle(launched);
    }

    private void look(Set<Part> wanted) throws IOException {
        for (Part part : missing(wanted)) {
            ProcessHandle process = launched.get(part);
            if (process == null) {
                Set<Part> needed = EnumSet.copyOf(wanted);
                needed.retainAll(part.after());
                if (ready.containsAll(needed)) {
                    launched.put(part, launcher.launch(part, surroundings.of(part)));
                }
            } else if (readiness.isReady(part)) {
                ready.add(part);
            } else if (!process.isAlive()) {
                throw died(part);
            }
        }
    }

    private LaunchFailedException died(Part part) {
        List<String> log = LogTail.telling(home.log(part), LINES_OF_LOG);
        return new LaunchFailedException(String.join("\n", log) + "\n\n" + part.label()
                + " ended while it was starting; its last lines are above, its log is " + home.log(part) + ".");
    }

    private String line(Set<Part> wanted, Duration elapsed) {
        Set<Part> missing = missing(wanted);
        Set<Part> starting = EnumSet.copyOf(missing);
        starting.retainAll(launched.keySet());
        return "%3d s  %d of %d ready; starting %s"
                .formatted(elapsed.toSeconds(), wanted.size() - missing.size(), wanted.size(), labels(starting));
    }

    private Set<Part> missing(Set<Part> wanted) {
        Set<Part> missing = EnumSet.copyOf(wanted);
        missing.removeAll(ready);
        return missing;
    }

    private static String labels(Set<Part> parts) {
        return parts.stream().map(Part::label).collect(Collectors.joining(", "));
    }

    private static String first(Set<Part> parts) {
        return parts.iterator().next().label();
    }
}
