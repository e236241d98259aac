package dev.gieok.reasoning.grounded;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gieok.contracts.chat.Outcome;
import dev.gieok.contracts.memory.Retention;
import dev.gieok.reasoning.understanding.clause.Data;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class GroundedAnswererTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            I live in Busan                                | Where do I live?               | Busan
            나는 부산에 살아                                 | 나 지금 어디 살아?                | 부산
            I'm allergic to walnuts                        | What can't I eat?              | walnuts
            나는 견과류 알레르기가 있어                         | 나 뭐 못 먹어?                   | 견과류
            우리 강아지 이름은 초코야                           | 우리 강아지 이름 뭐야?             | 초코
            언니 이름은 수진이야                              | What's my sister's name?       | 수진
            My friend Tom works at Bosch                   | Where does Tom work?           | Bosch
            My friend Boris Eriksen lives in Cusco         | Where does Boris live?         | Cusco
            My friend Boris Eriksen lives in Cusco         | Where does Boris Eriksen live? | Cusco
            내 친구 정가온은 공주에 살아                         | 정가온은 어디 살아?               | 공주
            내 친구 조민아는 원주에 살아                         | 민아는 어디 살아?                | 원주
            내 친구 조민아는 원주에 살아                         | 조민아 어디 살아?                | 원주
            내 친구 조민아는 커피를 좋아해                       | 내 친구 조민아 뭐 좋아해?          | 커피
            My daughter Mia likes eggs                     | Does Mia like eggs?            | eggs
            My friend Boris is vegan                       | Is my friend Boris vegan?      | vegan
            My daughter loves horses                       | what does my daughter like?    | horses
            우리 딸은 공룡을 좋아해                             | 우리 딸은 뭘 좋아해?              | 공룡
            I have a dentist appointment on Friday at 10   | When is the dentist?           | dentist
            금요일에 치과 예약이 있어                           | 치과 언제야?                     | 치과
            My birthday is March 5                         | When is my birthday?           | March 5
            내 생일은 3월 5일이야                              | 내 생일 언제야?                  | 3월 5일
            나는 간호사야                                    | 나 무슨 일 해?                   | 간호사
            나는 오이를 싫어해                                | 내가 싫어하는 게 뭐야?             | 오이
            우리 딸 서아는 네 살이야                           | 우리 딸 몇 살이야?               | 4살이에요
            """)
    void answersFromTheFactThatSaysIt(String told, String asked, String answer) {
        GroundedAnswer said = Knowing.that(told).asked(asked);

        assertEquals(Outcome.KNOWN, said.outcome());
        assertTrue(said.text().contains(answer), said.text());
        assertEquals(1, said.sources().size());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            We adopted a second cat | My cat is called Miso | What's my cat's name? | Miso
            고양이를 한 마리 키워요      | 고양이 이름은 미소예요   | 고양이 이름이 뭐예요?      | 미소
            """)
    void aPetIsNamedWhereItsNameIsAskedFor(String kept, String named, String asked, String name) {
        GroundedAnswer said = Knowing.that(kept, named).asked(asked);

        assertEquals(Outcome.KNOWN, said.outcome());
        assertTrue(said.text().contains(name), said.text());
        assertEquals(1, said.sources().size());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            I live in Busan             | What am I allergic to?
            I live in Busan             | When is the dentist?
            I live in Busan             | What's my sister's name?
            언니 이름은 수진이야           | 그럼 언니는?
            나는 부산에 살아              | 우리 형 이름이 뭐야?
            나는 부산에 살아              | 내 비밀번호 뭐야?
            I'm 31 years old            | What is my password?
            """)
    void saysThatItDoesNotKnow(String told, String asked) {
        GroundedAnswer said = Knowing.that(told).asked(asked);

        assertEquals(Outcome.UNKNOWN, said.outcome());
        assertTrue(said.sources().isEmpty());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            That was a lovely sunset today.   | ALWAYS | I kept that as you said it.
            지금 배고파.                         | ALWAYS | 말씀하신 그대로 기억해 둘게요.
            I live in Busan.                  | NEVER  | I read that and kept nothing, as you asked.
            """)
    void saysWhetherItWasKeptAsWasAskedFor(String told, Retention retain, String reply) {
        assertEquals(reply, Knowing.that().asked(told, retain).text());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            What should I cook tonight?           | recipe
            오늘 저녁 뭐 먹을까?                      | recipe
            Should I quit my job?                 | recommend
            나 회사 그만둘까?                         | recommend
            Translate "good morning" to Korean    | translate
            """)
    void namesWhatNeedsALanguageModel(String asked, String task) {
        GroundedAnswer said =
                Knowing.that("I work at Siemens", "I love pasta", "나는 파스타를 좋아해").asked(asked);

        assertEquals(Outcome.NEEDS_MODEL, said.outcome());
        assertEquals(task, said.task());
    }

    @ParameterizedTest
    @CsvSource({"What do you know about me?", "나에 대해 뭘 알고 있어?", "나에 대해 아는 거 말해줘"})
    void sumsUpWhatIsKnownWithEvidence(String asked) {
        GroundedAnswer said = Knowing.that("My name is Alex", "I live in Busan", "I'm allergic to walnuts")
                .asked(asked);

        assertEquals(Outcome.KNOWN, said.outcome());
        assertTrue(said.text().contains("Alex")
                && said.text().contains("Busan")
                && said.text().contains("walnuts"));
        assertEquals(3, said.sources().size());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            I see the dentist on Friday     | The school play is on December 11             | When is the dentist?      | dentist
            Surgery is on December 9        | I'm going to Chicago on December 20           | When am I going to Chicago? | Chicago
            재롱잔치는 12월 11일이야            | 다음 주 월요일 오후 2시에 치과 예약이 있어           | 치과 예약 언제였지?           | 치과
            """)
    void whenSomethingIsIsAnsweredWithThatAndNothingElse(String one, String other, String asked, String answer) {
        GroundedAnswer said = Knowing.that(one, other).asked(asked);

        assertEquals(Outcome.KNOWN, said.outcome(), said.text());
        assertEquals(1, said.sources().size(), said.text());
        assertTrue(said.text().contains(answer), said.text());
    }

    @Test
    void asksBackWhenSomebodyIsNamedAndNothingAsked() {
        assertTrue(Knowing.that("나는 부산에 살아").asked("그럼 언니는?").text().contains("무엇이 궁금하세요"));
    }

    @Test
    void anEllipsisAsksTheQuestionBeforeAboutSomebodyElse() {
        GroundedAnswer said = Knowing.that("언니는 대전에 살아", "우리 형은 부산에 살아")
                .afterSaying("우리 형은 어디 살아?")
                .asked("그럼 언니는?");

        assertTrue(said.text().contains("대전"), said.text());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            what was the date on the invoice?  | 2026-10-02
            What was the total on that invoice? | 120.00
            What is the invoice number?        | 4711
            그 영수증 합계가 얼마야?               | 23,500
            """)
    void readsWhatAPaperSays(String asked, String line) {
        GroundedAnswer said = shown().asked(asked);

        assertEquals(Outcome.KNOWN, said.outcome());
        assertTrue(said.text().contains(line), said.text());
    }

    @ParameterizedTest
    @ValueSource(strings = {"What is the total?", "What does this say?"})
    void whatIsAttachedIsReadFirst(String asked) {
        GroundedAnswer said = shown().attached(asked);

        assertEquals(Outcome.KNOWN, said.outcome(), said.text());
        assertFalse(said.sources().isEmpty());
    }

    @Test
    void aPhoneNumberIsNoInvoiceNumber() {
        GroundedAnswer said = shown().asked("What is the phone number on the invoice?");

        assertEquals(Outcome.UNKNOWN, said.outcome());
        assertFalse(said.text().contains("4711"));
    }

    @Test
    void acknowledgesWhatWasSaidAndNotWhatFollowsFromIt() {
        String text =
                Knowing.that("I drink coffee").asked("I've given up coffee").text();

        assertEquals("I'll remember that you avoid coffee. Noted, that no longer holds: “I drink coffee”", text);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            My friend Tom lives in Cusco and works at Bosch.            | Tom moved to Quito.
            My friend Boris Eriksen lives in Cusco and works at Bosch.  | Boris moved to Quito.
            """)
    void whoeverMovesKeepsTheJob(String told, String moved) {
        String text = Knowing.that(told).asked(moved).text();

        assertTrue(text.contains("lives in Cusco"), text);
        assertFalse(text.contains("Bosch"), text);
    }

    static List<String> changes() {
        return Data.lines("changes.tsv");
    }

    @ParameterizedTest
    @MethodSource("changes")
    void whatChangedIsAnsweredAsItIsNow(String line) {
        String[] columns = line.split("\t");

        GroundedAnswer said = Knowing.that(columns[1]).asked(columns[2]);

        assertEquals(Outcome.KNOWN, said.outcome(), said.text());
        assertTrue(said.text().contains(columns[3]), said.text());
    }

    private static Knowing shown() {
        return Knowing.that("I live in Busan")
                .read(
                        "INVOICE",
                        "Acme Ltd",
                        "Invoice number: 4711",
                        "Date: 2026-10-02",
                        "Subtotal 100.00",
                        "VAT 20.00",
                        "Total due 120.00 EUR")
                .read("영수증", "상호: 행복마트", "일시: 2026-11-01", "합계 23,500원");
    }

    /** None of them is called so. */
    @Test
    void namesNoAnimalByItsKind() {
        GroundedAnswer answer = Knowing.that("고양이 두 마리 키움").asked("내 고양이들 이름 뭐게?");

        assertFalse(answer.text().contains("이름은 고양이"), answer.text());
    }
}
