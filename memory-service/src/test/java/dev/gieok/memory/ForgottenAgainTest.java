package dev.gieok.memory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gieok.contracts.event.FactForgetRequested;
import dev.gieok.contracts.id.CertificateId;
import dev.gieok.contracts.id.FactId;
import dev.gieok.contracts.id.PersonId;
import dev.gieok.contracts.memory.Fact;
import dev.gieok.contracts.memory.Kind;
import dev.gieok.memory.erasure.ReplayingForgettings;
import dev.gieok.platform.erasure.ForgettingJournal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A backup that is restored brings no forgotten fact back. */
class ForgottenAgainTest {
    @TempDir
    Path folder;

    private final TestMemory memory = new TestMemory();
    private static final List<String> MARKS = List.of("4be9a1c07d3f5e6288a1f0c2d4b6e8fa");

    private final List<FactId> asked = new ArrayList<>();
    private ForgettingJournal journal;
    private PersonId person;
    private Fact opera;
    private Fact chess;

    @BeforeEach
    void storesFromBeforeTheForgetting() {
        journal = new ForgettingJournal(folder.resolve("forgotten.jsonl"));
        person = memory.person();
        TestFacts make = new TestFacts(memory.persons, person);
        opera = make.fact(Kind.PREFERENCE, "likes", "opera", "I like opera");
        chess = make.fact(Kind.PREFERENCE, "likes", "chess", "I like chess");
        memory.tell(person, opera, chess);
    }

    @Test
    void whatTheJournalNamesIsForgottenAgainAndNothingElse() {
        journal.append(List.of(line(opera), line(opera)));

        assertEquals(1, replaying().replay());

        assertTrue(memory.archive.isForgotten(person, opera.factId()));
        assertEquals(
                List.of(chess.factId()),
                memory.ask(person, "opera or chess").items().stream()
                        .map(item -> item.memory().factId())
                        .toList());
        assertEquals(List.of(opera.factId()), asked, "the fold is asked once, for its ledger and the log");
        // A late version, as the restored log has it still, is refused.
        memory.tell(person, opera);
        assertTrue(memory.archive.find(person, opera.factId()).isEmpty());
    }

    @Test
    void whereNothingWasRestoredNothingIsRemoved() {
        journal.append(List.of(line(opera)));
        replaying().replay();

        assertEquals(0, replaying().replay());
        assertFalse(memory.archive.find(person, chess.factId()).isEmpty());
    }

    @Test
    void aLineThatACrashCutShortIsPassedOverAndTheNextIsRead() throws Exception {
        Files.writeString(
                folder.resolve("forgotten.jsonl"),
                "{\"person\":\"per_",
                StandardCharsets.UTF_8,
                StandardOpenOption.CREATE);
        journal.append(List.of(line(opera)));

        assertEquals(List.of(line(opera)), journal.lines());
        assertEquals(1, replaying().replay());
    }

    @Test
    void aLineFromBeforeThereWereMarksIsRead() throws Exception {
        Files.writeString(
                folder.resolve("forgotten.jsonl"),
                "{\"person\":\"%s\",\"factId\":\"%s\",\"at\":\"2026-11-05T07:02:00Z\"}\n"
                        .formatted(person.value(), opera.factId().value()));

        assertEquals(List.of(), journal.lines().getFirst().marks());
    }

    @Test
    void ofAPersonWhoWasErasedNothingIsAsked() {
        journal.append(List.of(line(opera)));
        memory.persons.destroy(person, new CertificateId("cer_0123456789abcdefghijklmnop"), TestMemory.NOW);

        assertEquals(0, replaying().replay());
        assertEquals(List.of(), asked);
    }

    private ForgettingJournal.Line line(Fact fact) {
        return new ForgettingJournal.Line(person, fact.factId(), TestMemory.NOW, MARKS);
    }

    private ReplayingForgettings replaying() {
        return new ReplayingForgettings(
                journal, memory.persons, memory.archive, memory.projecting, this::ask, memory.clock);
    }

    private void ask(PersonId whose, FactForgetRequested request) {
        assertEquals(person, whose);
        assertEquals(MARKS, request.marks(), "a ledger from before it was learnt has only these");
        asked.add(request.factId());
    }
}
