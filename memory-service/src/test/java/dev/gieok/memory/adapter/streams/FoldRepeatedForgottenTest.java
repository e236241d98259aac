package dev.gieok.memory.adapter.streams;

import static dev.gieok.memory.adapter.streams.TestRequests.IN_THREE_POINTS;
import static dev.gieok.memory.adapter.streams.TestRequests.asked;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gieok.contracts.Topic;
import dev.gieok.contracts.event.ErasureRequested;
import dev.gieok.contracts.event.FactForgetRequested;
import dev.gieok.contracts.event.SessionForgetRequested;
import dev.gieok.contracts.id.CertificateId;
import dev.gieok.contracts.id.PersonId;
import dev.gieok.contracts.id.SessionId;
import dev.gieok.contracts.memory.Trust;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** Of whom it counts what is asked for again and again, and what is left of it once it is forgotten. */
class FoldRepeatedForgottenTest extends RepeatingScene {
    @Test
    void whatIsForgottenDoesNotComeBackWithTheNextRequest() {
        learn(IN_THREE_POINTS);
        fold.command(new FactForgetRequested(only().factId(), day(3)));
        assertTrue(fold.store().keySet().stream().noneMatch(key -> key.contains("/r/")));

        ask("d", IN_THREE_POINTS, day(4));
        ask("e", IN_THREE_POINTS, day(5));
        assertTrue(fold.facts().isEmpty());

        ask("f", IN_THREE_POINTS, day(6));
        assertEquals(3, only().mentions(), "the count began anew");
    }

    @Test
    void aForgottenSessionIsNoPartOfTheCount() {
        fold.command(asked(fold.observation("a"), "gone", day(0), IN_THREE_POINTS));
        ask("b", IN_THREE_POINTS, day(1));
        fold.command(new SessionForgetRequested(new SessionId("gone"), day(1)));
        ask("c", IN_THREE_POINTS, day(2));
        assertTrue(fold.facts().isEmpty());

        ask("d", IN_THREE_POINTS, day(3));
        assertEquals(3, only().evidence().size());
    }

    @Test
    void whatRestsOnAForgottenSessionGoesWithIt() {
        fold.command(asked(fold.observation("a"), "gone", day(0), IN_THREE_POINTS));
        learn(IN_THREE_POINTS, "b", "c");
        assertEquals(3, only().evidence().size());

        fold.command(new SessionForgetRequested(new SessionId("gone"), day(9)));

        assertTrue(fold.facts().isEmpty(), "two times are no habit");
    }

    @Test
    void onlyThePersonsOwnWordsCount() {
        for (int i = 0; i < 5; i++) {
            var own = asked(fold.observation("a" + i), "s", day(i), IN_THREE_POINTS);
            fold.command(TestRequests.from(own, null, i % 2 == 0 ? Trust.SOURCE : Trust.MEDIA));
            fold.command(TestRequests.from(
                    asked(fold.observation("b" + i), "s", day(i), IN_THREE_POINTS), "Junho", Trust.PERSON));
        }
        assertTrue(fold.facts().isEmpty());
        assertTrue(fold.store().keySet().stream().noneMatch(key -> key.contains("/r/")));
    }

    @Test
    void otherPeopleAreUnaffected() {
        PersonId tom = fold.persons.enrol("tom");
        ask("a", IN_THREE_POINTS, day(0));
        ask("b", IN_THREE_POINTS, day(1));
        fold.sendOf(tom, Topic.MEMORY_COMMANDS, asked(fold.observation("t"), "s", day(2), IN_THREE_POINTS), day(2));

        assertTrue(fold.facts().isEmpty());
    }

    @Test
    void theCountIsSealedAndGoesWithThePerson() {
        ask("a", IN_THREE_POINTS, day(0));
        String kept = fold.store().entrySet().stream()
                .filter(entry -> entry.getKey().contains("/r/"))
                .map(entry -> entry.getKey() + new String(entry.getValue(), StandardCharsets.ISO_8859_1))
                .reduce("", String::concat);
        assertTrue(kept.contains("/r/") && !kept.contains("points"), "one entry, and nothing to read in it");

        fold.command(new ErasureRequested(new CertificateId("cer_0123456789abcdefghijklmnop"), day(1)));

        assertTrue(fold.store().keySet().stream().noneMatch(key -> key.contains("/r/")));
    }
}
