package dev.gieok.reasoning.understanding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gieok.reasoning.understanding.Question.Asks;
import dev.gieok.reasoning.understanding.Question.When;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuestionReaderTest {
    private final QuestionReader reader = new QuestionReader();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Where do I live?               | me       | lives-in
            나 지금 어디 살아?               | me       | lives-in
            What am I allergic to?         | me       | allergic-to
            못 먹는 음식이 뭐야               | me       | allergic-to
            나 견과류 먹어도 돼?              | me       | allergic-to
            What's my name?                | me       | name
            How old am I?                  | me       | age
            내 생일이 언제야?                 | me       | birthday
            What do I do for a living?     | me       | works-as
            나 어디서 일해?                   | me       | works-at
            What does my daughter like?    | daughter | likes
            우리 딸은 뭘 좋아해?              | daughter | likes
            What's my sister's name?       | me       | sister
            언니 이름이 뭐야?                 | me       | sister
            What's my dog's name?          | me       | pet
            tell me where I live           | me       | lives-in
            내가 어디 사는지 알아?             | me       | lives-in
            What do you know about me?     | me       | everything
            Tell me everything you know about me. | me | everything
            Show me all memories           | me       | everything
            나에 대해 뭘 알고 있어?            | me       | everything
            Where does Tom work?           | Tom      | works-at
            내가 커피 좋아해?                 | me       | likes
            내가 키우는 동물이 뭐야?           | me       | pet
            """)
    void findsWhatIsAskedOfWhom(String asked, String subject, String predicate) {
        Question question = reader.read(asked, List.of());
        assertEquals(Asks.QUESTION, question.asks());
        assertEquals(subject, question.subject());
        assertEquals(predicate, question.predicates().getFirst());
    }

    @ParameterizedTest
    @ValueSource(strings = {"우유는 몇 개 사야 해?", "우유 몇 개 사야 돼?"})
    void asksForWhatWasNotedAndNotForAdvice(String asked) {
        assertEquals(Asks.QUESTION, reader.read(asked, List.of()).asks());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            이 문장 번역해줘                     | translate
            Translate this to Korean          | translate
            Write a poem about the sea        | write
            이 메일 요약해 주세요                | summarize
            What's 23 times 17?               | math
            What should I cook tonight?       | recipe
            오늘 저녁 뭐 먹을까?                  | recipe
            선물로 뭐 사야 해?                   | recommend
            오늘 날씨 어때?                     | current-information
            What's the capital of France?     | world-knowledge
            프랑스 수도가 어디야?                 | world-knowledge
            Explain quantum entanglement      | explain
            제주도 3박 4일 일정 짜줘              | plan
            Fix the bug in this function      | code
            """)
    void knowsWhatNeedsALanguageModel(String asked, String task) {
        Question question = reader.read(asked, List.of());
        assertEquals(Asks.TASK, question.asks());
        assertTrue(question.needsModel());
        assertEquals(task, question.task());
    }

    @Test
    void resolvesPronounsAgainstTheSession() {
        Question question = reader.read("What is she called?", List.of("My sister is called Ines."));
        assertEquals("sister", question.subject());
        assertEquals("name", question.predicates().getFirst());
    }

    @Test
    void anEllipsisAsksTheQuestionBeforeAboutSomebodyElse() {
        Question question = reader.read("그럼 언니는?", List.of("우리 형은 대전에 살아", "우리 형은 어디 살아?"));
        assertEquals("sister", question.subject());
        assertEquals("lives-in", question.predicates().getFirst());
        Question name = reader.read("And my brother?", List.of("My sister is called Ines.", "What is she called?"));
        assertEquals("brother", name.subject());
        assertEquals("name", name.predicates().getFirst());
    }

    @Test
    void tellsWhichTimeIsMeant() {
        assertEquals(
                When.PAST, reader.read("Where did I live before?", List.of()).when());
        assertEquals(When.PAST, reader.read("예전에 나 어디 살았어?", List.of()).when());
        assertEquals(When.NOW, reader.read("Where do I live now?", List.of()).when());
    }

    @Test
    void tellsStatementsAndSmallTalkFromQuestions() {
        assertEquals(Asks.STATEMENT, reader.read("I live in Busan", List.of()).asks());
        assertEquals(Asks.SMALL_TALK, reader.read("고마워!", List.of()).asks());
        assertEquals(
                Asks.SMALL_TALK, reader.read("What's your name?", List.of()).asks());
    }

    @Test
    void knowsWhenSomethingUploadedIsAskedAbout() {
        assertTrue(reader.read("what was the total on that invoice?", List.of()).media());
        assertTrue(reader.read("그 영수증 합계가 얼마야?", List.of()).media());
        assertTrue(reader.read("이 사진에 뭐라고 적혀 있어?", List.of()).media());
    }
}
