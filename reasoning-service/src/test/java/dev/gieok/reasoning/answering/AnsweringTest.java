package dev.gieok.reasoning.answering;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gieok.contracts.ErrorCode;
import dev.gieok.contracts.chat.Citation;
import dev.gieok.contracts.chat.CitationKind;
import dev.gieok.contracts.chat.Outcome;
import dev.gieok.contracts.chat.Part;
import dev.gieok.contracts.event.AnswerCited;
import dev.gieok.contracts.event.AnswerCompleted;
import dev.gieok.contracts.event.AnswerDelta;
import dev.gieok.contracts.event.AnswerFailed;
import dev.gieok.contracts.event.CandidatesExtracted;
import dev.gieok.contracts.event.ChatRequested;
import dev.gieok.contracts.event.Event;
import dev.gieok.contracts.event.ObservationFailed;
import dev.gieok.contracts.event.RequestEncoded;
import dev.gieok.contracts.http.Memory;
import dev.gieok.contracts.http.RecallItem;
import dev.gieok.contracts.http.RecallResult;
import dev.gieok.contracts.http.Signals;
import dev.gieok.contracts.id.PersonId;
import dev.gieok.contracts.memory.FactStatus;
import dev.gieok.contracts.memory.Retention;
import dev.gieok.contracts.memory.Sensitivity;
import dev.gieok.platform.RetriableException;
import dev.gieok.platform.blob.FolderBlobs;
import dev.gieok.platform.person.BlobPersonRegistry;
import dev.gieok.platform.person.MasterKey;
import dev.gieok.platform.person.PersonRegistry;
import dev.gieok.reasoning.extraction.CandidateFinder;
import dev.gieok.reasoning.extraction.Extracting;
import dev.gieok.reasoning.grounded.UsedSource;
import dev.gieok.reasoning.llm.Questions;
import dev.gieok.reasoning.understanding.Extractor;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AnsweringTest {
    private static final Instant NOW = Instant.parse("2026-11-23T10:00:05Z");
    private static final RecallResult NOTHING = new RecallResult(List.of(), List.of(), List.of(), List.of(), List.of());

    private PersonRegistry persons;
    private PersonId person;
    private final List<Event> emitted = new ArrayList<>();

    @BeforeEach
    void somebody(@TempDir Path folder) {
        persons = new BlobPersonRegistry(
                new FolderBlobs(folder.resolve("blobs")), MasterKey.loadOrCreate(folder.resolve("keys/master.json")));
        person = persons.enrol("somebody");
    }

    @Test
    void citesThenStreamsThenCompletesThenTeaches() {
        answer(chat("Where do I live?", List.of(), true), (p, r) -> NOTHING, citingOne());

        assertEquals(
                List.of(
                        AnswerCited.class,
                        AnswerDelta.class,
                        AnswerDelta.class,
                        AnswerCompleted.class,
                        CandidatesExtracted.class),
                emitted.stream().map(Object::getClass).toList());
        AnswerCompleted completed = only(AnswerCompleted.class);
        Citation citation = completed.answer().citations().getFirst();
        assertEquals("[1]", citation.marker());
        assertEquals(only(AnswerCited.class).citations(), completed.answer().citations());
        assertEquals(
                "Because. Recalled for this question by shared words. Learnt from what was said on May 4, 2026.",
                reason(completed));
        assertEquals(NOW, completed.completedAt());
    }

    @Test
    void explainsInTheQuestionsLanguage() {
        answer(chat("나 지금 어디 살아?", List.of(), false), (p, r) -> NOTHING, citingOne());

        assertEquals(
                "Because. 이 질문에 대해 같은 단어로 찾은 기억입니다. 2026년 5월 4일에 들은 말에서 배웠습니다.", reason(only(AnswerCompleted.class)));
    }

    private static String reason(AnswerCompleted completed) {
        Citation citation = completed.answer().citations().getFirst();
        return Objects.requireNonNull(completed.explanations().get(citation.id().value()))
                .reason();
    }

    @Test
    void givesTheSameCitationTheSameIdWhenARequestComesTwice() {
        ChatRequested request = chat("Where do I live?", List.of(), false);

        answer(request, (p, r) -> NOTHING, citingOne());
        answer(request, (p, r) -> NOTHING, citingOne());

        assertEquals(4, emitted.size());
        assertEquals(emitted.get(0), emitted.get(2));
        assertEquals(emitted.get(1), emitted.get(3));
    }

    @Test
    void saysInTheQuestionsLanguageThatItCannotRememberWhenMemoryIsDown() {
        answer(chat("나 지금 어디 살아?", List.of(), false), memoryIsDown(), neverAsked());
        answer(chat("Where do I live?", List.of(), false), memoryIsDown(), neverAsked());

        List<AnswerCompleted> answers = all(AnswerCompleted.class);
        assertTrue(answers.get(0).answer().text().contains("기억"));
        assertTrue(answers.get(1).answer().text().startsWith("I cannot remember right now"));
        for (AnswerCompleted completed : answers) {
            assertEquals(Outcome.UNKNOWN, completed.answer().outcome());
            assertNotNull(completed.answer().notice());
            assertTrue(completed.answer().citations().isEmpty());
        }
    }

    @Test
    void stillLearnsWhileMemoryIsDownAndSaysSo() {
        answer(chat("I live in Busan.", List.of(), false), memoryIsDown(), neverAsked());

        assertEquals(
                "lives-in",
                only(CandidatesExtracted.class).candidates().getFirst().predicate());
        assertNotEquals(
                only(AnswerCompleted.class).answer().notice(),
                only(AnswerCompleted.class).answer().text());
    }

    @Test
    void teachesNothingWithACounterfactual() {
        answer(
                chat("I live in Busan.", List.of("fct_x"), false),
                (p, request) -> {
                    assertEquals(List.of("fct_x"), request.without());
                    return NOTHING;
                },
                citingOne());

        assertEquals(
                List.of(AnswerCompleted.class),
                emitted.stream().map(Object::getClass).toList());
    }

    @Test
    void keepsNoSecretInTheTurn() {
        answer(chat("My card is 4111 1111 1111 1111.", List.of(), false), (p, r) -> NOTHING, citingOne());

        AnswerCompleted completed = only(AnswerCompleted.class);
        String kept = completed.request().parts().getFirst().text();
        assertTrue(kept != null && !kept.contains("4111"));
        assertFalse(only(CandidatesExtracted.class).text().contains("4111"));
    }

    @Test
    void balancesTheBooksWhenNoAnswerCanBeMade() {
        ChatRequested request = chat("Where do I live?", List.of(), false);

        assertThrows(
                IllegalStateException.class,
                () -> answer(request, (p, r) -> NOTHING, (asking, progress) -> {
                    throw new IllegalStateException("broken");
                }));

        String code = ErrorCode.INTERNAL.code();
        assertEquals(
                List.of(
                        new AnswerFailed(request.answerId(), request.sessionId(), code),
                        new ObservationFailed(request.observationId(), code)),
                emitted);
    }

    /** Recall knows what holds, and of each what it took the place of; what that was it knows of the time before. */
    @Test
    void remembersWhatWasSoBeforeWhenThatIsAskedFor() {
        List<RecallResult> given = new ArrayList<>();
        Answerer engine = (asking, progress) -> {
            given.add(asking.recalled());
            return citingOne().answer(asking, progress);
        };
        Memory old = Questions.memory("The person lives in Busan.", Sensitivity.NORMAL);
        Memory beside = Questions.memory("The person has a cat.", Sensitivity.NORMAL);
        Memory home = Questions.replacing(Questions.HOME, old);
        Memories memories = (p, request) -> {
            boolean before = request.asOf() != null && request.asOf().isBefore(home.recordedAt());
            return Questions.asking("", before ? new Memory[] {beside, old} : new Memory[] {home, beside})
                    .recalled();
        };

        answer(chat("Where did I live before?", List.of(), false), memories, engine);
        answer(chat("Where do I live?", List.of(), false), memories, engine);

        List<Memory> asked =
                given.getFirst().items().stream().map(RecallItem::memory).toList();
        assertEquals(
                List.of(home.factId(), beside.factId(), old.factId()),
                asked.stream().map(Memory::factId).toList());
        assertEquals(FactStatus.SUPERSEDED, asked.getLast().status());
        assertEquals(home.validFrom(), asked.getLast().validTo());
        assertEquals(2, given.getLast().items().size());
    }

    private void answer(ChatRequested request, Memories memories, Answerer engine) {
        Extracting extracting = new Extracting(new Extractor(), CandidateFinder.none(), ZoneOffset.UTC);
        new Answering(memories, extracting, engine, persons, Clock.fixed(NOW, ZoneOffset.UTC), 12)
                .answer(person, new RequestEncoded(request, null), emitted::add);
    }

    private static Answerer citingOne() {
        UsedSource source = new UsedSource(
                CitationKind.MEMORY,
                Questions.HOME.factId().value(),
                "I live in Seoul.",
                1,
                null,
                null,
                null,
                null,
                null,
                "Because.",
                new Signals(0.4, 0.9, 0, 1, 1, 0.5),
                Instant.parse("2026-05-04T10:00:00Z"),
                null);
        return (asking, progress) -> {
            progress.attempt(Map.of(1, source));
            progress.piece("Seoul ");
            progress.piece("[1].");
            return new Draft(Outcome.KNOWN, "Seoul [1].", Map.of(1, source), "grounded", null);
        };
    }

    private static Answerer neverAsked() {
        return (asking, progress) -> {
            throw new AssertionError("no engine may invent what memory would have said");
        };
    }

    private static Memories memoryIsDown() {
        return (person, request) -> {
            throw new RetriableException("down");
        };
    }

    private static ChatRequested chat(String text, List<String> without, boolean stream) {
        ChatRequested like = Questions.chat(text);
        return new ChatRequested(
                like.answerId(),
                like.observationId(),
                like.sessionId(),
                List.of(Part.text(text)),
                List.of(),
                NOW,
                NOW,
                Retention.AUTO,
                without,
                List.of(),
                stream);
    }

    private <E extends Event> List<E> all(Class<E> type) {
        return emitted.stream().filter(type::isInstance).map(type::cast).toList();
    }

    private <E extends Event> E only(Class<E> type) {
        List<E> all = all(type);
        assertEquals(1, all.size());
        return all.getFirst();
    }
}
