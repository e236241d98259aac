package dev.gieok.reasoning.understanding;

import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever somebody sends, as long as a message may be, is read: on the stack that a worker has. */
class LongTextsTest {
    private static final int MOST = 32_000;
    private static final int STACK = 1 << 20;

    @ParameterizedTest
    @ValueSource(strings = {"a-", "Anna-", "mon/"})
    void isRead(String piece) throws InterruptedException {
        Throwable[] failed = new Throwable[1];
        Runnable read = () -> Understood.of(piece.repeat(MOST / piece.length()));
        Thread reading = new Thread(null, read, "reading", STACK);
        reading.setUncaughtExceptionHandler((thread, thrown) -> failed[0] = thrown);
        reading.start();
        reading.join();

        assertNull(failed[0]);
    }
}
