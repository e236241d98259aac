package dev.gieok.reasoning.answering;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gieok.contracts.ErrorCode;
import dev.gieok.contracts.chat.Citation;
import dev.gieok.contracts.chat.Example;
import dev.gieok.contracts.chat.Part;
import dev.gieok.contracts.event.AnswerCited;
import dev.gieok.contracts.event.AnswerCompleted;
import dev.gieok.contracts.event.AnswerDelta;
import dev.gieok.contracts.event.AnswerFailed;
import dev.gieok.contracts.event.CandidatesExtracted;
import dev.gieok.contracts.event.ChatRequested;
import dev.gieok.contracts.event.ObservationFailed;
import dev.gieok.contracts.http.Memory;
import dev.gieok.contracts.http.RecallItem;
import dev.gieok.contracts.http.RecallResult;
import dev.gieok.contracts.memory.FactStatus;
import dev.gieok.contracts.memory.Sensitivity;
import dev.gieok.reasoning.llm.Questions;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AnsweringTest {
    private static final RecallResult NOTHING = new RecallResult(List.of(), List.of(), List.of(), List.of(), List.of());

    private Answers answers;

    @BeforeEach
    void somebody(@TempDir Path folder) {
        answers = new Answers(folder);
    }

    @Test
    void citesThenStreamsThenCompletesThenTeaches() {
        answers.answer(Answers.chat("Where do I live?", List.of(), true), (p, r) -> NOTHING, Answers.citingOne());

        assertEquals(
                List.of(
                        AnswerCited.class,
                        AnswerDelta.class,
                        AnswerDelta.class,
                        AnswerCompleted.class,
                        CandidatesExtracted.class),
                answers.emitted().stream().map(Object::getClass).toList());
        AnswerCompleted completed = answers.only(AnswerCompleted.class);
        Citation citation = completed.answer().citations().getFirst();
        assertEquals("[1]", citation.marker());
        assertEquals(
                answers.only(AnswerCited.class).citations(), completed.answer().citations());
        assertEquals(
                "Because. Recalled for this question by shared words. Learnt from what was said on May 4, 2026.",
                reason(completed));
        assertEquals(Answers.NOW, completed.completedAt());
    }

    @Test
    void explainsInTheQuestionsLanguage() {
        answers.answer(Answers.chat("나 지금 어디 살아?", List.of(), false), (p, r) -> NOTHING, Answers.citingOne());

        assertEquals(
                "Because. 이 질문에 대해 같은 단어로 찾은 기억입니다. 2026년 5월 4일에 들은 말에서 배웠습니다.",
                reason(answers.only(AnswerCompleted.class)));
    }

    private static String reason(AnswerCompleted completed) {
        Citation citation = completed.answer().citations().getFirst();
        return Objects.requireNonNull(completed.explanations().get(citation.id().value()))
                .reason();
    }

    @Test
    void givesTheSameCitationTheSameIdWhenARequestComesTwice() {
        ChatRequested request = Answers.chat("Where do I live?", List.of(), false);

        answers.answer(request, (p, r) -> NOTHING, Answers.citingOne());
        answers.answer(request, (p, r) -> NOTHING, Answers.citingOne());

        assertEquals(4, answers.emitted().size());
        assertEquals(answers.emitted().get(0), answers.emitted().get(2));
        assertEquals(answers.emitted().get(1), answers.emitted().get(3));
    }

    @Test
    void teachesNothingWithACounterfactual() {
        answers.answer(
                Answers.chat("I live in Busan.", List.of("fct_x"), false),
                (p, request) -> {
                    assertEquals(List.of("fct_x"), request.without());
                    return NOTHING;
                },
                Answers.citingOne());

        assertEquals(
                List.of(AnswerCompleted.class),
                answers.emitted().stream().map(Object::getClass).toList());
    }

    @Test
    void keepsNoSecretInTheTurn() {
        answers.answer(
                Answers.chat("My card is 4111 1111 1111 1111.", List.of(), false),
                (p, r) -> NOTHING,
                Answers.citingOne());

        AnswerCompleted completed = answers.only(AnswerCompleted.class);
        String kept = completed.request().parts().getFirst().text();
        assertTrue(kept != null && !kept.contains("4111"));
        assertFalse(answers.only(CandidatesExtracted.class).text().contains("4111"));
    }

    @Test
    void keepsNoSecretInTheExamples() {
        String secret = "My card is 4111 1111 1111 1111.";
        ChatRequested asked = Answers.chat("Where do I live?", List.of(), false);

        answers.answer(
                asked.inOtherWords(asked.parts(), List.of(new Example(List.of(Part.text(secret)), secret))),
                (p, r) -> NOTHING,
                Answers.citingOne());

        Example kept = answers.only(AnswerCompleted.class).request().examples().getFirst();
        assertEquals("My card is •••.", kept.answer());
        assertEquals("My card is •••.", kept.parts().getFirst().text());
    }

    @Test
    void balancesTheBooksWhenNoAnswerCanBeMade() {
        ChatRequested request = Answers.chat("Where do I live?", List.of(), false);

        assertThrows(
                IllegalStateException.class,
                () -> answers.answer(request, (p, r) -> NOTHING, (asking, progress) -> {
                    throw new IllegalStateException("broken");
                }));

        String code = ErrorCode.INTERNAL.code();
        assertEquals(
                List.of(
                        new AnswerFailed(request.answerId(), request.sessionId(), code),
                        new ObservationFailed(request.observationId(), code)),
                answers.emitted());
    }

    /** Recall knows what holds, and of each what it took the place of; what that was it knows of the time before. */
    @Test
    void remembersWhatWasSoBeforeWhenThatIsAskedFor() {
        List<RecallResult> given = new ArrayList<>();
        Answerer engine = (asking, progress) -> {
            given.add(asking.recalled());
            return Answers.citingOne().answer(asking, progress);
        };
        Memory old = Questions.memory("The person lives in Busan.", Sensitivity.NORMAL);
        Memory beside = Questions.memory("The person has a cat.", Sensitivity.NORMAL);
        Memory home = Questions.replacing(Questions.HOME, old);
        Memories memories = (p, request) -> {
            boolean before = request.asOf() != null && request.asOf().isBefore(home.recordedAt());
            return Questions.asking("", before ? new Memory[] {beside, old} : new Memory[] {home, beside})
                    .recalled();
        };

        answers.answer(Answers.chat("Where did I live before?", List.of(), false), memories, engine);
        answers.answer(Answers.chat("Where do I live?", List.of(), false), memories, engine);

        List<Memory> asked =
                given.getFirst().items().stream().map(RecallItem::memory).toList();
        assertEquals(
                List.of(home.factId(), beside.factId(), old.factId()),
                asked.stream().map(Memory::factId).toList());
        assertEquals(FactStatus.SUPERSEDED, asked.getLast().status());
        assertEquals(home.validFrom(), asked.getLast().validTo());
        assertEquals(2, given.getLast().items().size());
    }
}
