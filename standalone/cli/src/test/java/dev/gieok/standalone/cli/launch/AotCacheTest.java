package dev.gieok.standalone.cli.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AotCacheTest {
    private static final Jdk JDK_25 = new Jdk(Path.of("java"), 25, "25");
    private static final Jdk JDK_21 = new Jdk(Path.of("java"), 21, "21");
    private static final List<String> OPTIONS = List.of("-Xmx1m", "-Djava.io.tmpdir=/here");
    private static final String USED = "-XX:AOTCache=";
    private static final String OUTPUT = "-XX:AOTCacheOutput=";

    @TempDir
    Path folder;

    private Path jar = Path.of("unset");

    @BeforeEach
    void aJar() throws IOException {
        jar = Files.writeString(folder.resolve("part.jar"), "one");
    }

    @Test
    void isUsedFromTheSecondStartOn() throws IOException {
        String written = trained(new AotCache(folder, "mine", JDK_25));

        AotCache next = new AotCache(folder, "mine", JDK_25);
        next.keep(Part.KAFKA);

        assertEquals("-XX:AOTCache=" + written.replace(".mine.aot.pending", ".aot"), first(next, true));
    }

    @Test
    void doesNotCountBeforeItsRunHasEndedWell() throws IOException {
        AotCache cache = new AotCache(folder, "mine", JDK_25);
        trained(cache);

        assertTrue(first(cache, true).startsWith(OUTPUT));
        assertFalse(cache.has(Part.KAFKA));
    }

    @Test
    void isWrittenAnewWhenAJarChanges() throws IOException {
        AotCache cache = new AotCache(folder, "mine", JDK_25);
        trained(cache);
        cache.keep(Part.KAFKA);

        Files.writeString(jar, "another build");

        assertTrue(first(cache, true).startsWith(OUTPUT));
    }

    @Test
    void isTheSameWhereverFoldersLieAndAnotherForOtherOptionsOfTheJvm() throws IOException {
        AotCache cache = new AotCache(folder, "mine", JDK_25);
        trained(cache);
        cache.keep(Part.KAFKA);

        assertTrue(
                first(cache, List.of("-Xmx1m", "-Djava.io.tmpdir=/there"), true).startsWith(USED));
        assertTrue(
                first(cache, List.of("-Xmx2m", "-Djava.io.tmpdir=/here"), true).startsWith(OUTPUT));
    }

    @Test
    void isSharedByHomesOfWhichNoneTakesWhatAnotherStillWrites() throws IOException {
        AotCache mine = new AotCache(folder, "mine", JDK_25);
        AotCache theirs = new AotCache(folder, "theirs", JDK_25);
        trained(mine);

        theirs.keep(Part.KAFKA);
        theirs.dropPending(Part.KAFKA);
        assertTrue(first(theirs, true).startsWith(OUTPUT));

        mine.keep(Part.KAFKA);
        assertTrue(first(theirs, false).startsWith(USED));
    }

    @Test
    void isGoneAfterAStartThatFailed() throws IOException {
        AotCache cache = new AotCache(folder, "mine", JDK_25);
        trained(cache);
        cache.keep(Part.KAFKA);

        cache.drop(Part.KAFKA);

        assertFalse(cache.has(Part.KAFKA));
    }

    @Test
    void isNotWrittenUnlessAskedForNorByOlderJdks() throws IOException {
        assertEquals(List.of(), new AotCache(folder, "mine", JDK_25).options(Part.KAFKA, List.of(jar), OPTIONS, false));
        assertEquals(List.of(), new AotCache(folder, "mine", JDK_21).options(Part.KAFKA, List.of(jar), OPTIONS, true));
    }

    /** Stands in for the JVM, which writes the file that it is told to. */
    private String trained(AotCache cache) throws IOException {
        String path = first(cache, true).substring(OUTPUT.length());
        Files.writeString(Path.of(path), "classes");
        return path;
    }

    private String first(AotCache cache, boolean train) throws IOException {
        return first(cache, OPTIONS, train);
    }

    private String first(AotCache cache, List<String> options, boolean train) throws IOException {
        return cache.options(Part.KAFKA, List.of(jar), options, train).getFirst();
    }
}
