package dev.gieok.reasoning.grounded;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gieok.contracts.chat.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Told on the 20th, changed on the 22nd, asked on the 23rd. */
class ChangedAnswersTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        I take metformin in the morning           | they've switched me off metformin to Jardiance      | what medicine do I take? | Jardiance
        I work at Schneider                       | Quit Schneider!! started with Old Dominion monday   | who do i work for?      | Old Dominion
        my dentist is Dr Hall                     | I've changed dentist, it's Dr Osei now              | who is my dentist?      | Dr Osei
        """)
    void whatToldOfAChangeIsTheLastThatWasTold(String before, String change, String question, String now) {
        GroundedAnswer answer = Knowing.that(before).then(change).asked(question);

        assertEquals(Outcome.KNOWN, answer.outcome());
        assertTrue(answer.text().contains("The last you told me about it, on 22 November"), answer.text());
        assertTrue(answer.text().contains(now), answer.text());
    }

    @Test
    void memoryOutweighsWhatTheSessionSaidBeforeItDecided() {
        String home = "I live in Busan";
        String move = "I moved to Seoul last month";

        assertTrue(Knowing.that(home)
                .then(move)
                .afterSayingAWhileAgo(home, move)
                .asked("Where do I live now?")
                .text()
                .contains("Seoul"));
        // The move was undone: the home was restored.
        assertFalse(Knowing.that(home)
                .afterSayingAWhileAgo(home, move)
                .asked("Do I live in Seoul?")
                .text()
                .startsWith("Yes"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        I work at Tesco | Having lunch in the Aldi staff room | I'll remember: “Having lunch in the Aldi staff room
        나 롯데마트에서 일해     | 지금 이마트 직원휴게실에서 밥 먹는 중                  | 기억할게요: “지금 이마트 직원휴게실
        """)
    void whatIsKeptBecauseItMayChangeSomethingIsToldAsKept(String before, String message, String kept) {
        assertTrue(Knowing.that(before).asked(message).text().contains(kept));
        assertFalse(Knowing.that("I like tea").asked(message).text().contains(kept));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        I do my stats in SPSS    | I rewrote the entire analysis in Julia | what do I do my stats in? | SPSS | Since then you told me | Julia  | By what you told me since
        통계는 SPSS로 돌려         | 라이선스 끝나서 전부 줄리아로 다시 짰어            | 나 통계 뭘로 돌려?           | SPSS | 그 뒤에              | 줄리아   | 그 뒤에 하신 말씀으로
        """)
    void whatIsInDoubtIsAnsweredWithWhatWasSaidSince(
            String before, String perhaps, String question, String held, String since, String now, String unseen) {
        GroundedAnswer answer = Knowing.that(before).thenPerhaps(perhaps).asked(question);
        assertEquals(Outcome.KNOWN, answer.outcome());
        assertTrue(answer.text().contains(held) && answer.text().contains(since), answer.text());
        assertTrue(answer.text().contains(now) && answer.text().contains("[2]"), answer.text());
        assertEquals(2, answer.sources().size());

        GroundedAnswer alone =
                Knowing.that(before).thenPerhaps(perhaps).withoutTheLast().asked(question);
        assertTrue(alone.text().contains(unseen), alone.text());
        assertFalse(Knowing.that(before).asked(question).text().contains(since));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        We bought a second hand Baleno last week  | we sold the Baleno and took a Nexon EV              | which car do we have?   | Nexon EV
        나 망원동에서 자취해                          | 이사 끝! 이제 봉천동 주민이다 ㅋㅋ                        | 나 지금 어디 살아?         | 봉천동
        다음달 16일에 축제라서 밴드부 공연함             | 헐 축제 23일로 밀렸대                                | 축제 언제야              | 23일
        과외쌤 이름 김지훈이고 월금 8시에 옴              | 과외쌤 바뀜 이제 박서희쌤이고 화목 9시                    | 내 과외쌤 이름 뭐야        | 박서희
        혈압약을 아침마다 먹어요                        | 혈압약을 바꿨어요 이제 저녁에 먹어요                      | 제가 먹는 약이 뭐죠?        | 혈압약
        담임쌤은 이정희 선생님이야                       | 담임쌤 바뀌었어 이제 오민수 선생님이야                     | 담임쌤 누구야?             | 오민수
        """)
    void whatIsSoInsteadIsAnswered(String before, String change, String question, String now) {
        GroundedAnswer answer = Knowing.that(before).then(change).asked(question);

        assertEquals(Outcome.KNOWN, answer.outcome());
        assertTrue(answer.text().contains(now), answer.text());
        assertFalse(answer.text().matches("(?:Not any more|제가 알기로 이제는 아니).*"), answer.text());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        We bought a second hand Baleno last week  | we sold the Baleno and took a Nexon EV  | do I have a Baleno?
        나 망원동에서 자취해                          | 이사 끝! 이제 봉천동 주민이다 ㅋㅋ            | 나 망원동 살아?
        """)
    void whetherItIsStillSoIsDenied(String before, String change, String question) {
        String answer = Knowing.that(before).then(change).asked(question).text();

        assertTrue(answer.startsWith("No.") || answer.startsWith("아니요"), answer);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        다음 검진이 12월 14일 오후 3시예요    | 검진 날짜가 바뀌었어요 12월 19일 오전 11시로요            | 저 다음 검진 언제예요?           | 19일
        Ananya's wedding is in October | Ananya's wedding got postponed. New date is 6th December | When is Ananya's wedding? | 6 December
        """)
    void theNewDateStandsBesideWhatWasMoved(String before, String change, String question, String now) {
        String answer = Knowing.that(before).then(change).asked(question).text();

        assertTrue(answer.contains(now), answer);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        We bought a second hand Baleno last week  | we sold the Baleno and took a Nexon EV          | which car did we have before?          | “We bought a second hand Baleno
        I drive a Golf                            | I traded the Golf for a Polo                    | what car did I drive before?           | “I drive a Golf”
        I take metformin in the morning           | they've switched me off metformin to Jardiance  | which medicine did I take before?      | metformin in the morning
        my dentist is Dr Hall                     | I've changed dentist, it's Dr Osei now          | who was my previous dentist?           | Dr Hall
        The wedding is on 5 December              | the wedding got moved to 12 December            | when was the wedding before it moved?  | 5 December
        I live in Busan                           | I moved to Seoul                                | where did I live before?               | lived in Busan
        I work at Schneider                       | I quit my job at Schneider                      | what was my old job?                   | worked at Schneider
        나 망원동에서 자취해                          | 이사 끝! 이제 봉천동 주민이다 ㅋㅋ                    | 이사하기 전엔 어디 살았지?                 | 망원동에 살았
        과외쌤 이름 김지훈이고 월금 8시에 옴              | 과외쌤 바뀜 이제 박서희쌤이고 화목 9시                | 전에 과외쌤은 누구였지?                   | 김지훈
        예정일은 내년 4월 26일이에요                   | 예정일이 초음파 보니까 4월 22일로 당겨졌어요           | 예전에 예정일이 언제였죠?                  | 4월 26일
        저는 카카오에 다녀요                          | 카카오 그만뒀어요                                | 전에 다니던 회사가 어디야?                 | 카카오에서 일했
        담임쌤은 이정희 선생님이야                       | 담임쌤 바뀌었어 이제 오민수 선생님이야                 | 바뀌기 전 담임쌤 누구였어?                 | 이정희
        다음달 16일에 축제라서 밴드부 공연함             | 헐 축제 23일로 밀렸대                            | 원래 축제 언제였지?                      | 16일
        """)
    void whatWasSoBeforeIsWhatEnded(String before, String change, String question, String was) {
        GroundedAnswer answer = Knowing.that(before).then(change).asked(question);

        assertEquals(Outcome.KNOWN, answer.outcome());
        assertTrue(answer.text().contains(was), answer.text());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        I take warfarin               | what medicine do I take before bed?  | You take warfarin
        우리 강아지 이름은 초코야          | 강아지 이름이 원래 뭐였지?               | 초코
        I live in Busan               | where do I live now?                 | You live in Busan
        """)
    void whatNeverChangedIsAnsweredAsItIs(String told, String question, String answer) {
        String said = Knowing.that(told).asked(question).text();

        assertTrue(said.contains(answer), said);
    }

    /** Nothing of it is a fact that could end: what was said stands in the turns. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        담주 토욜에 도윤이랑 강릉 가기로 했어     | 아 강릉 말고 속초로 바꿨어 숙소가 다 찼더라고ㅠ   | 나 도윤이랑 어디 가기로 했더라?
        """)
    void whatEndedInTheSessionIsNotQuotedFromIt(String before, String change, String question) {
        String known = Knowing.that().afterSaying(before).asked(question).text();
        String answer =
                Knowing.that().afterSaying(before, change).asked(question).text();

        assertTrue(known.contains(before), known);
        assertFalse(answer.contains(before), answer);
    }

    @Test
    void aTurnIsNotQuotedAgainstWhatMemoryDecided() {
        String said = "Got a hip replacement booked for 9th September";
        Knowing knowing = Knowing.that(said).then("They've put me hip back to the 30th of September. NHS eh.");

        String answer = knowing.withoutHistory()
                .afterSayingLongAgo(said)
                .asked("what do I have booked in September?")
                .text();

        assertFalse(answer.contains("9th"), answer);
    }

    @Test
    void anEndingThatIsOutOfDateItselfIsNotQuoted() {
        String answer = Knowing.that("Got a hip replacement booked for 9th September")
                .then(
                        "They've put me hip back to the 30th of September. NHS eh.",
                        "Well the hip's done. Went all right, Mr Sandhu did it, lovely chap.")
                .withoutHistory()
                .asked("Who did my hip?")
                .text();

        assertTrue(answer.contains("Sandhu"), answer);
    }
}
