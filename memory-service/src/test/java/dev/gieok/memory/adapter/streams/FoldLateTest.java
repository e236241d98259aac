package dev.gieok.memory.adapter.streams;

import static dev.gieok.memory.adapter.streams.FoldHarness.NOON;
import static dev.gieok.memory.adapter.streams.TestCandidates.one;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.gieok.contracts.memory.Fact;
import dev.gieok.contracts.memory.FactStatus;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What comes out later than it happened: what holds is what was said to hold last, in whatever order it arrives. */
class FoldLateTest extends FoldScene {
    @Test
    void whatWasSoBeforeIsHistory() {
        lives("a", "Gyeongju", day(21));
        lives("b", "Jeju", day(16));

        assertEquals(List.of("Gyeongju"), active());
        Fact jeju = fact("Jeju");
        assertEquals(day(16), jeju.validFrom());
        assertEquals(day(21), jeju.validTo());
    }

    @Test
    void anOlderMentionOfWhatHoldsMakesNothingInBetweenNewer() {
        lives("a", "Gyeongju", day(21));
        lives("b", "Gyeongju", day(12));
        lives("c", "Jeju", day(16));

        assertEquals(List.of("Gyeongju"), active());
    }

    @Test
    void whatWasSaidAgainSinceStillHolds() {
        lives("a", "Gyeongju", day(12));
        lives("b", "Gyeongju", day(21));
        lives("c", "Jeju", day(16));

        assertEquals(List.of("Gyeongju"), active());
        Fact jeju = fact("Jeju");
        assertEquals(day(16), jeju.validFrom());
        assertEquals(day(21), jeju.validTo(), "until the other was said again");
    }

    @Test
    void whatHappenedSinceHolds() {
        lives("a", "Gyeongju", day(12));
        lives("b", "Jeju", day(21));
        lives("c", "Gyeongju", day(16));
        lives("d", "Busan", day(22));

        assertEquals(List.of("Busan"), active());
        assertEquals(day(22), fact("Jeju").validTo(), "closed by what came after it");
    }

    private void lives(String name, String city, Instant at) {
        fold.command(fold.said(name, at, one("lives-in", city)));
    }

    private static Instant day(int day) {
        return NOON.plusSeconds(day * 86_400L);
    }

    private List<String> active() {
        return fold.facts().values().stream()
                .filter(fact -> fact.status() == FactStatus.ACTIVE)
                .map(Fact::object)
                .toList();
    }
}
