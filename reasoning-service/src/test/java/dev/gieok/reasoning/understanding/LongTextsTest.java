package dev.gieok.reasoning.understanding;

import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever somebody sends, as long as a message may be, is read: on the stack that a worker has, and before it is missed. */
class LongTextsTest {
    private static final int MOST = 32_000;
    private static final int STACK = 1 << 20;
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    /** What it knows is not part of what it takes. */
    @BeforeAll
    static void awake() {
        Understood.of("I live in Busan. 나는 부산에 살아.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a-", "Anna-", "mon/", "나는 ", "나는", "할머니 생신 ", "the dog of my "})
    void isRead(String piece) throws InterruptedException {
        Throwable[] failed = new Throwable[1];
        Runnable read = () -> Understood.of(piece.repeat(MOST / piece.length()));
        Thread reading = new Thread(null, read, "reading", STACK);
        reading.setDaemon(true);
        reading.setUncaughtExceptionHandler((thread, thrown) -> failed[0] = thrown);
        reading.start();

        assertTrue(reading.join(PATIENCE), "it is still read after " + PATIENCE);
        assertNull(failed[0]);
    }
}
