package dev.gieok.ingest.media;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gieok.contracts.ErrorCode;
import dev.gieok.contracts.event.Event;
import dev.gieok.contracts.event.MediaRejected;
import dev.gieok.contracts.event.MediaTakenApart;
import dev.gieok.platform.RetriableException;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** A file whose process is killed from outside, as when the machine is out of memory. */
class KilledTakingApartTest extends TakingApartScene {
    @Test
    void refusesAFileWhoseProcessIsKilledAgainAndAgain() {
        TakingApart takingApart = takingApart(killedTimes(Integer.MAX_VALUE));
        for (int i = 1; i < 5; i++) {
            assertThrows(RetriableException.class, () -> takingApart.takeApart(person, uploaded(), happened::add));
            assertTrue(shelf.holds(person, MEDIA));
        }

        takingApart.takeApart(person, uploaded(), happened::add);

        assertEquals(List.of(new MediaRejected(MEDIA, "media-too-large", "Too much.")), happened);
        assertFalse(shelf.holds(person, MEDIA));
    }

    @Test
    void doesNotHoldTheKillsOfAnEarlierReadingAgainstAFile() {
        TakingApart takingApart = takingApart(killedTimes(4));
        for (int reading = 0; reading < 2; reading++) {
            for (int i = 1; i < 5; i++) {
                assertThrows(RetriableException.class, () -> takingApart.takeApart(person, uploaded(), happened::add));
            }
            takingApart.takeApart(person, uploaded(), happened::add);
        }

        assertEquals(List.of(MediaTakenApart.class, MediaTakenApart.class), kindsOf(happened));
    }

    /** Is killed so many times in a row, then gives the whole, and so on. */
    private static Dismantler killedTimes(int times) {
        AtomicInteger kills = new AtomicInteger();
        return (type, length, content, pieces) -> {
            content.readAllBytes();
            if (kills.getAndIncrement() < times) {
                throw new KilledException("killed", new Dismantled.Refused(ErrorCode.MEDIA_TOO_LARGE, "Too much."));
            }
            kills.set(0);
            return WHOLE;
        };
    }

    private static List<Class<?>> kindsOf(List<Event> events) {
        return events.stream().<Class<?>>map(Event::getClass).toList();
    }
}
