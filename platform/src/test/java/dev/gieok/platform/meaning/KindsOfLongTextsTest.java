package dev.gieok.platform.meaning;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class KindsOfLongTextsTest {
    /** As long as a message may be. */
    private static final int MOST = 32_000;

    @Test
    void aTextOfNothingButJointsIsReadOnAnyStack() throws InterruptedException {
        Throwable[] failed = new Throwable[1];
        Thread reading = new Thread(null, () -> Kinds.of("a-".repeat(MOST / 2)), "reading", 1 << 18);
        reading.setUncaughtExceptionHandler((thread, thrown) -> failed[0] = thrown);
        reading.start();
        reading.join();

        assertEquals(null, failed[0]);
    }
}
