package dev.gieok.systemtests;

import dev.gieok.standalone.cli.launch.Build;
import dev.gieok.standalone.cli.launch.Home;
import dev.gieok.standalone.cli.launch.Options;
import dev.gieok.standalone.cli.launch.Part;
import dev.gieok.standalone.cli.launch.Ports;
import dev.gieok.standalone.cli.launch.Standalone;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.UUID;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/** One standalone system on free ports for all tests of a run; every test is a person of its own in it. */
public final class RunningSystem implements LauncherSessionListener {
    private static Standalone standalone;
    private static Path folder;

    /** Starts the system when the first test asks for it. */
    static synchronized Standalone standalone() {
        if (standalone == null) {
            try {
                folder = Files.createTempDirectory("gieok-system-test");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            Standalone started = new Standalone(
                    home(folder),
                    Build.find(),
                    Ports.free(),
                    Options.everything(),
                    line -> System.out.println("[system] " + line));
            standalone = started;
            started.start();
        }
        return standalone;
    }

    /** A home that shares what the systems of this run unpack, such as native libraries. */
    static Home home(Path folder) {
        return new Home(folder).withCachesOf(Home.of(System.getenv()));
    }

    /** Somebody whom the system has never seen. */
    static Person somebody() {
        return new Person(standalone().url(Part.GATEWAY), standalone().home(), "test-" + UUID.randomUUID());
    }

    @Override
    public void launcherSessionClosed(LauncherSession session) {
        end();
    }

    private static synchronized void end() {
        if (standalone == null) {
            return;
        }
        standalone.close();
        standalone = null;
        if (Boolean.getBoolean("gieok.keep")) {
            System.out.println("[system] kept " + folder);
            return;
        }
        try (var files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder())
                    .forEach(file -> file.toFile().delete());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
