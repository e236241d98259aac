package dev.gieok.memory.adapter.streams;

import static dev.gieok.memory.adapter.streams.FoldHarness.NOON;
import static dev.gieok.memory.adapter.streams.TestCandidates.extracted;
import static dev.gieok.memory.adapter.streams.TestCandidates.many;
import static dev.gieok.memory.adapter.streams.TestCandidates.one;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gieok.contracts.Topic;
import dev.gieok.contracts.event.ErasureRequested;
import dev.gieok.contracts.event.Event;
import dev.gieok.contracts.event.FactForgetRequested;
import dev.gieok.contracts.event.ObservationAccepted;
import dev.gieok.contracts.event.ObservationFailed;
import dev.gieok.contracts.event.PersonErased;
import dev.gieok.contracts.event.SessionForgetRequested;
import dev.gieok.contracts.http.Books;
import dev.gieok.contracts.id.CertificateId;
import dev.gieok.contracts.id.PersonId;
import dev.gieok.contracts.id.SessionId;
import dev.gieok.contracts.memory.Retention;
import dev.gieok.contracts.memory.Trust;
import dev.gieok.platform.event.EventCodec;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the fold does when a person is to be gone. */
class FoldErasureTest {
    private static final CertificateId CERTIFICATE = new CertificateId("cer_0123456789abcdefghijklmnop");
    private static final ErasureRequested ERASE = new ErasureRequested(CERTIFICATE, NOON);

    @TempDir
    Path folder;

    private FoldHarness fold;

    @BeforeEach
    void aLifeOfSomeLength() {
        fold = new FoldHarness(folder);
        fold.send(Topic.GATEWAY_OBSERVATIONS, accepted("a"), NOON);
        fold.command(fold.said("a", NOON, one("lives-in", "Busan"), many("likes", "tea")));
        fold.command(fold.said("b", NOON.plusSeconds(60), one("lives-in", "Seoul")));
        fold.command(fold.said("c", NOON, many("likes", "coffee")));
        fold.command(new FactForgetRequested(
                fold.facts().values().stream()
                        .filter(fact -> fact.object().equals("coffee"))
                        .findFirst()
                        .orElseThrow()
                        .factId(),
                NOON));
        fold.command(extracted(fold.observation("d"), "one", NOON, List.of(many("likes", "walks")), List.of()));
        fold.command(new SessionForgetRequested(new SessionId("one"), NOON));
        fold.command(new ObservationFailed(fold.observation("e"), "internal"));
        fold.send(Topic.GATEWAY_OBSERVATIONS, accepted("pending"), NOON);
        assertTrue(keysInTheLog(fold.person).size() > 8);
    }

    @AfterEach
    void close() {
        fold.close();
    }

    @Test
    void theLogHoldsNothingOfThePersonButThatTheyWent() {
        fold.command(ERASE);

        assertEquals(Set.of("erased"), keysInTheLog(fold.person));
    }

    @Test
    void theLedgerHoldsTheBooksAndTheMark() {
        fold.command(ERASE);

        fold.store().forEach((key, value) -> {
            String part = key.substring(key.indexOf('/') + 1);
            assertTrue(part.equals("erased") || part.startsWith("o/"), key);
            assertFalse(new String(value, java.nio.charset.StandardCharsets.UTF_8).contains("\"one\""), "a session");
        });
    }

    @Test
    void theBooksBalanceAndWhatWasPendingEndsAsErased() {
        Books before = fold.books();
        assertEquals(1, before.pending());

        fold.command(ERASE);

        Books after = fold.books();
        assertTrue(after.balanced());
        assertEquals(0, after.pending());
        assertEquals(1, after.erased());
        assertEquals(before.accepted(), after.accepted());
        assertEquals(before.decided(), after.decided());
        assertEquals(before.failed(), after.failed());
        assertEquals(before.candidates(), after.candidates());
    }

    @Test
    void itSaysHowMuchThereWas() {
        int facts = fold.facts().size();
        int records = keysInTheLog(fold.person).size();

        fold.command(ERASE);

        assertEquals(
                new PersonErased(CERTIFICATE, NOON, facts, records),
                fold.logged().getLast());
    }

    @Test
    void whatComesLaterEndsAsErasedAndTeachesNothing() {
        fold.command(ERASE);
        fold.logged();

        fold.send(Topic.GATEWAY_OBSERVATIONS, accepted("late"), NOON);
        fold.command(fold.said("late", NOON, one("lives-in", "Jeju")));
        fold.command(fold.said("pending", NOON, one("lives-in", "Jeju")));
        fold.command(fold.said("a", NOON, one("lives-in", "Jeju")));
        fold.command(new ObservationFailed(fold.observation("later"), "internal"));
        fold.command(new SessionForgetRequested(new SessionId("one"), NOON));

        assertEquals(List.of(), fold.logged());
        assertEquals(0, fold.deadLetters());
        assertEquals(3, fold.books().erased());
        assertEquals(0, fold.books().pending());
        assertTrue(fold.books().balanced());
        assertEquals(Set.of("erased"), keysInTheLog(fold.person));
    }

    @Test
    void whatComesAfterTheKeysAreGoneEndsQuietly() {
        Event said = fold.said("sealed before", NOON, one("lives-in", "Jeju"));
        EventCodec.Encoded onItsWay = fold.sealed(said);
        fold.command(ERASE);
        Set<String> left = keysInTheLog(fold.person);
        fold.persons.destroy(fold.person, CERTIFICATE, NOON);

        fold.pipe(fold.person, Topic.MEMORY_COMMANDS, onItsWay, NOON);

        assertEquals(Set.of("erased"), left);
        assertEquals(0, fold.deadLetters());
        assertEquals(0, fold.books().pending());
    }

    @Test
    void aLedgerThatWasRestoredFromBeforeTheErasureIsEmptiedByTheNextEvent() {
        EventCodec.Encoded onItsWay = fold.sealed(fold.said("sealed before", NOON, one("lives-in", "Jeju")));
        fold.persons.destroy(fold.person, CERTIFICATE, NOON);

        fold.pipe(fold.person, Topic.MEMORY_COMMANDS, onItsWay, NOON);

        assertTrue(fold.store().keySet().stream().allMatch(key -> key.contains("/o/")));
        assertEquals(1, fold.books().erased());
    }

    @Test
    void askedAgainItSaysSoAgain() {
        fold.command(ERASE);
        fold.logged();

        fold.command(ERASE);

        assertInstanceOf(PersonErased.class, fold.logged().getFirst());
        assertEquals(Set.of("erased"), keysInTheLog(fold.person));
    }

    @Test
    void nobodyElseIsTouched() {
        PersonId tom = fold.persons.enrol("tom");
        fold.sendOf(tom, Topic.MEMORY_COMMANDS, fold.said("his", NOON, one("lives-in", "Daegu")), NOON);
        Set<String> his = keysInTheLog(tom);

        fold.command(ERASE);

        assertEquals(2, his.size());
        assertEquals(his, keysInTheLog(tom));
        assertTrue(fold.store().keySet().stream().anyMatch(key -> key.startsWith(tom.value() + "/f/")));
    }

    /** As compaction leaves them. */
    private Set<String> keysInTheLog(PersonId person) {
        Set<String> keys = new TreeSet<>();
        fold.log().forEach(record -> {
            if (record.value() == null) {
                keys.remove(record.key());
            } else {
                keys.add(record.key());
            }
        });
        Set<String> theirs = new TreeSet<>();
        keys.stream()
                .filter(key -> key.startsWith(person.value()))
                .forEach(key -> theirs.add(key.substring(key.indexOf('/') + 1)));
        return theirs;
    }

    private ObservationAccepted accepted(String name) {
        return new ObservationAccepted(
                fold.observation(name),
                "said",
                null,
                NOON,
                NOON,
                new SessionId("one"),
                "gateway",
                null,
                Retention.AUTO,
                Trust.PERSON);
    }
}
