package dev.gieok.standalone.cli.script;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gieok.standalone.cli.launch.Build;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The script is sourced, and its parts are called one by one. */
class GieokScriptTest {
    /** Whatever JDK this machine has on its path is not there. */
    private static final String NO_JAVAC = "command() { [ \"$2\" != javac ] && builtin command \"$@\"; }; ";

    /** After every folder that the test makes: a folder changes when a file in it goes. */
    private static final Instant BEGIN = Instant.now().plusSeconds(3_600);

    @TempDir
    Path folder;

    @Test
    void prefersTheNewestJdkThatIsNewEnough() throws Exception {
        jdk("a", "17.0.9");
        jdk("b", "21.0.5");
        Path newest = jdk("c", "26");

        Outcome outcome = call("find_jdk; echo $JDK $JDK_RELEASE", Map.of());

        assertEquals(newest + " 26", outcome.out());
    }

    @Test
    void takesTheJdkOfJavaHomeWhenItIsNewEnough() throws Exception {
        Path given = jdk("b", "21.0.5");
        jdk("c", "26");

        assertEquals(
                given + " 21",
                call("find_jdk; echo $JDK $JDK_RELEASE", Map.of("JAVA_HOME", given.toString()))
                        .out());
    }

    @Test
    void saysInASentenceThatThereIsNoJdk() throws Exception {
        jdk("a", "17.0.9");

        Outcome outcome =
                call("find_jdk", Map.of("JAVA_HOME", folder.resolve("a").toString()));

        assertNotEquals(0, outcome.code());
        assertTrue(outcome.out().startsWith("Gieok needs a JDK 21 or newer"), outcome.out());
    }

    @Test
    void saysInASentenceThatThereIsNoMaven() throws Exception {
        Outcome outcome = call("PATH=" + folder + " find_maven", Map.of());

        assertNotEquals(0, outcome.code());
        assertTrue(outcome.out().startsWith("Gieok is built with Maven 3.9"), outcome.out());
    }

    @Test
    void refusesAMachineThatItHasNoNativePartsFor() throws Exception {
        Outcome outcome = call("uname() { [ \"$1\" = -s ] && echo Darwin || echo arm64; }; check_machine", Map.of());

        assertNotEquals(0, outcome.code());
        assertTrue(outcome.out().contains("Darwin on arm64"), outcome.out());
    }

    @Test
    void buildsAgainOnlyWhenASourceIsNewerThanTheBuild() throws Exception {
        Path root = Files.createDirectories(folder.resolve("tree"));
        for (String service :
                new String[] {"gateway", "ingest-service", "encoder-service", "reasoning-service", "memory-service"}) {
            touch(root.resolve(service).resolve("target/quarkus-app/quarkus-run.jar"), 0);
        }
        for (String module : new String[] {"kafka", "neo4j", "qdrant", "cli"}) {
            touch(root.resolve("standalone/" + module + "/target/standalone-" + module + "-0.1.0.jar"), 0);
        }
        Path source = touch(root.resolve("platform/src/main/java/A.java"), 0);
        touch(root.resolve("pom.xml"), 0);
        String ask = "GIEOK_ROOT=" + root + "; STAMP=$GIEOK_ROOT/target/gieok-built; built && echo built || echo stale";
        assertEquals("stale", call(ask, Map.of()).out());

        touch(root.resolve("target/gieok-built"), 60);
        assertEquals("built", call(ask, Map.of()).out());

        touch(source, 120);
        assertEquals("stale", call(ask, Map.of()).out());
    }

    @Test
    void buildsOnAMachineThatNeverBuiltWithMaven() throws Exception {
        Path root = Files.createDirectories(folder.resolve("tree"));

        Outcome outcome = call(
                "GIEOK_ROOT=" + root + "; STAMP=$GIEOK_ROOT/target/gieok-built; REPOSITORY=" + folder
                        + "/none; maven() { true; }; build; echo code $?",
                Map.of());

        assertTrue(outcome.out().startsWith("First build: Maven will download"), outcome.out());
        assertTrue(outcome.out().endsWith("code 0"), outcome.out());
    }

    @Test
    void neverEndsWithoutASentence() throws Exception {
        Outcome outcome = call("lost() { false; echo reached; }; lost", Map.of());

        assertNotEquals(0, outcome.code());
        assertTrue(outcome.out().contains("could not go on") && outcome.out().contains("false"), outcome.out());
    }

    private Path jdk(String name, String version) throws IOException {
        Path home = Files.createDirectories(folder.resolve(name));
        Files.createDirectories(home.resolve("bin"));
        for (String program : new String[] {"java", "javac"}) {
            Path file = Files.createFile(home.resolve("bin").resolve(program));
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
        Files.writeString(home.resolve("release"), "IMPLEMENTOR=\"x\"\nJAVA_VERSION=\"" + version + "\"\n");
        return home;
    }

    private static Path touch(Path file, int seconds) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.writeString(file, "");
        return Files.setLastModifiedTime(file, FileTime.from(BEGIN.plusSeconds(seconds)));
    }

    private Outcome call(String commands, Map<String, String> environment) throws Exception {
        Path script = Build.find().root().resolve("gieok");
        ProcessBuilder builder = new ProcessBuilder("/bin/bash", "-c", "source " + script + "; " + NO_JAVAC + commands)
                .redirectErrorStream(true);
        builder.environment().remove("JAVA_HOME");
        builder.environment().put("PATH", "/usr/bin:/bin");
        builder.environment().put("GIEOK_JDK_FOLDERS", folder + "/a " + folder + "/b " + folder + "/c");
        builder.environment().putAll(environment);
        Process process = builder.start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        return new Outcome(process.waitFor(), out);
    }

    private record Outcome(int code, String out) {}
}
