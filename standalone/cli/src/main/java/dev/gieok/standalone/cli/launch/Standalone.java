package dev.gieok.standalone.cli.launch;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;

/**
 * The standalone system under one home folder: Kafka, Neo4j, the Qdrant protocol and the five services, each a process
 * that outlives this one. Starting is idempotent: what runs is left alone.
 */
public final class Standalone implements AutoCloseable {
    private static final ReentrantLock THREADS = new ReentrantLock();

    private final Home home;
    private final Ports ports;
    private final Options options;
    private final Progress progress;
    private final OwnProcess own;
    private final Launcher launcher;
    private final Readiness readiness;

    public Standalone(Home home, Build build, Ports ports, Options options, Progress progress) {
        this.home = home;
        this.ports = ports;
        this.options = options;
        this.progress = progress;
        this.own = new OwnProcess(home);
        this.launcher = new Launcher(home, build, Jdk.current(), own);
        this.readiness = new Readiness(home, ports);
    }

    /** Starts what is not running, and returns when everything wanted is ready. */
    public void start() {
        guarded(() -> {
            Map<Part, ProcessHandle> running = running();
            Set<Part> toStart = EnumSet.copyOf(options.parts());
            toStart.removeAll(running.keySet());
            if (running.isEmpty()) {
                home.emptyTemporary();
            }
            Preflight.check(home, ports, toStart);
            ports.save(home.ports());
            bringUp(options.parts(), running);
        });
    }

    /** Ends all parts, and returns those that were running. */
    public Set<Part> stop() {
        Set<Part> stopped = EnumSet.noneOf(Part.class);
        guarded(() -> {
            stopped.addAll(new Shutdown(own, progress).bringDown(EnumSet.allOf(Part.class)));
            Files.deleteIfExists(home.ports());
            home.emptyTemporary();
        });
        return stopped;
    }

    public void stop(Part part) {
        guarded(() -> new Shutdown(own, progress).bringDown(EnumSet.of(part)));
    }

    /** Ends a part as `kill -9` does: it learns nothing of it. */
    public void kill(Part part) {
        own.find(part).ifPresent(process -> {
            process.destroyForcibly();
            process.onExit().join();
        });
    }

    /** Starts one part that is down, and waits until it is ready. */
    public void restart(Part part) {
        guarded(() -> bringUp(
                EnumSet.of(part), own.find(part).map(it -> Map.of(part, it)).orElse(Map.of())));
    }

    public OptionalLong pid(Part part) {
        Optional<ProcessHandle> process = own.find(part);
        return process.isPresent() ? OptionalLong.of(process.get().pid()) : OptionalLong.empty();
    }

    /** Whether it can be used; of a store this is for memory-service to say, as long as it answers. */
    public boolean isReady(Part part) {
        return readiness.isUsable(part);
    }

    public Set<Part> runningParts() {
        return running().keySet();
    }

    /** Where a service answers HTTP. */
    public URI url(Part part) {
        return URI.create("http://127.0.0.1:" + ports.of(part));
    }

    public String bootstrapServers() {
        return "127.0.0.1:" + ports.of(Part.KAFKA);
    }

    public Home home() {
        return home;
    }

    public Ports ports() {
        return ports;
    }

    @Override
    public void close() {
        stop();
    }

    private void bringUp(Set<Part> wanted, Map<Part, ProcessHandle> running) throws IOException, InterruptedException {
        Secrets secrets = Secrets.loadOrCreate(home.keys());
        Surroundings surroundings = new Surroundings(home, ports, secrets, options.environment());
        new Startup(home, launcher, surroundings, readiness, progress).bringUp(wanted, running);
    }

    private Map<Part, ProcessHandle> running() {
        Map<Part, ProcessHandle> running = new EnumMap<>(Part.class);
        for (Part part : Part.values()) {
            own.find(part).ifPresent(process -> running.put(part, process));
        }
        return running;
    }

    /** Two commands at once must not start the same part twice; a file lock does not tell threads apart. */
    private void guarded(Step step) {
        THREADS.lock();
        try {
            home.create();
            try (FileChannel channel = FileChannel.open(
                            home.run().resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                    FileLock lock = channel.tryLock()) {
                if (lock == null) {
                    throw new LaunchFailedException(
                            "Another `gieok` is starting or stopping the system at this moment.");
                }
                step.run();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new UncheckedIOException(new InterruptedIOException("interrupted"));
        } catch (IOException e) {
            throw new LaunchFailedException("The folder " + home.path() + " cannot be used: " + e.getMessage(), e);
        } finally {
            THREADS.unlock();
        }
    }

    @FunctionalInterface
    private interface Step {
        void run() throws IOException, InterruptedException;
    }
}
