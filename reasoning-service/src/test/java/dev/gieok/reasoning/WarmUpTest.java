package dev.gieok.reasoning;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.gieok.reasoning.answering.GroundedEngine;
import dev.gieok.reasoning.extraction.CandidateFinder;
import dev.gieok.reasoning.extraction.Extracting;
import dev.gieok.reasoning.grounded.GroundedAnswerer;
import dev.gieok.reasoning.session.WorkingMemory;
import dev.gieok.reasoning.understanding.Extractor;
import dev.gieok.reasoning.understanding.QuestionReader;
import io.quarkus.runtime.StartupEvent;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WarmUpTest {
    @Test
    void aServiceThatCannotLoadWhatReadsMessagesDoesNotStart(@TempDir Path empty) throws Exception {
        Process starting = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Donnxruntime.native.path=" + empty,
                        "-cp",
                        System.getProperty("java.class.path"),
                        Starting.class.getName())
                .redirectErrorStream(true)
                .start();
        String said = new String(starting.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertEquals(Starting.REFUSED, starting.waitFor(), said);
    }

    /** A start in a JVM of its own, where nothing has loaded the library yet. */
    static final class Starting {
        static final int REFUSED = 42;

        private Starting() {}

        public static void main(String[] arguments) {
            Extractor extractor = new Extractor();
            WarmUp warmUp = new WarmUp(
                    new Extracting(extractor, CandidateFinder.none(), ZoneOffset.UTC),
                    new GroundedEngine(
                            new GroundedAnswerer(new QuestionReader(), extractor),
                            new WorkingMemory(1_500),
                            ZoneOffset.UTC));
            try {
                warmUp.warmUp(new StartupEvent());
            } catch (IllegalStateException e) {
                System.exit(REFUSED);
            }
            System.exit(0);
        }
    }
}
