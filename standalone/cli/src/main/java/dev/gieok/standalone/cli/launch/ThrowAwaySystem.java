package dev.gieok.standalone.cli.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.commons.io.FileUtils;

/**
 * A system in a temporary folder and on free ports, for what must leave the user's alone; it starts from the caches that
 * the user's has. Its processes and its folder are gone when it is closed, and also when the command is interrupted.
 */
public final class ThrowAwaySystem implements AutoCloseable {
    private final Path folder;
    private final Standalone standalone;
    private final boolean keep;
    private final Thread ending = new Thread(this::end);

    /**
     * Makes the folder; nothing is started yet.
     *
     * @param name begins the folder's name
     * @param keep leaves the folder with logs and data
     */
    public ThrowAwaySystem(String name, Options options, boolean keep, Progress progress) throws IOException {
        this(Files.createTempDirectory(name), Ports.free(), options, keep, progress);
    }

    /**
     * Where the data has to lie somewhere else than temporary files do, or somebody must know the ports before.
     *
     * @param folder need not be there
     */
    public ThrowAwaySystem(Path folder, Ports ports, Options options, boolean keep, Progress progress) {
        this.folder = folder;
        Home home = new Home(folder).withCachesOf(Home.of(System.getenv()));
        this.standalone = new Standalone(home, Build.find(), ports, options, progress);
        this.keep = keep;
        Runtime.getRuntime().addShutdownHook(ending);
    }

    public Standalone standalone() {
        return standalone;
    }

    @Override
    public void close() {
        Runtime.getRuntime().removeShutdownHook(ending);
        end();
    }

    private void end() {
        standalone.close();
        if (!keep) {
            FileUtils.deleteQuietly(folder.toFile());
        }
    }
}
