package dev.gieok.reasoning.grounded;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gieok.contracts.chat.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A known answer is about the thing that is asked for. */
class ThingAskedTest {
    private static final String[] TOLD = {
        "I have a job interview on 14 December at 10am",
        "We're flying to Crete on 2 January",
        "I have an appointment with the vet on 3 December",
        "My brother Simon lives in Leeds",
        "My kids are Ben and Ruby. Ben is 9 and Ruby is 12",
        "My mum is 68 and lives in Cardiff",
        "My dad is 71 and lives in York",
        "My friend Priya is allergic to nuts",
        "I'm allergic to penicillin",
        "I can't eat gluten, and I don't eat pork",
        "I hate phone calls",
        "I drive a blue Ford Fiesta",
        "I take metformin 500mg twice a day",
        "I take vitamin D"
    };

    private static final String[] KOREAN = {
        "딸 이름은 지안이야",
        "지안이 수영 시작했어",
        "앞으로 저를 지안아빠라고 불러주세요",
        "딸은 푸른숲어린이집에 다녀",
        "지안이가 땅콩 알레르기가 있어",
        "나는 페니실린 알레르기가 있어",
        "밀가루를 못 먹어",
        "치과에서 간호사로 일해",
        "오빠는 부산에 살아",
        "아들 민준이는 9살이야",
        "딸 지안이는 12살이야",
        "파란색 아반떼를 타",
        "혈압약을 하루에 두 번 먹어",
        "12월 14일 오전 10시에 면접이 있어",
        "금요일에 미용실 예약 있어",
        "12월 2일에 제주도로 여행 가"
    };

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        When is my interview?                    | 14 December   | Crete
        when's our interview                     | 14 December   | Crete
        When is the vet appointment?             | the vet       | Crete
        What dose of metformin am I on?          | 500mg         | vitamin
        How old are my kids?                     | Ben is 9 [1]. Ruby is 12 [2]. | Priya
        how old are my parents?                  | 71            | Ben
        where do my parents live                 | York          | Leeds
        how many kids do we have?                | Ben and Ruby  | Simon
        how many brothers do I have              | Simon         | Ruby
        who is Simon                             | your brother  | Crete
        what did I tell you about my brother?    | Leeds         | gluten
        what have I told you about Priya         | nuts          | gluten
        what did I say about pork?               | pork          | Leeds
        Is there anything I shouldn't be eating? | gluten and pork | phone
        is there any food I should avoid?        | gluten and pork | phone
        What foods do I have to avoid?           | gluten and pork | phone
        which foods shouldn't I eat?             | gluten and pork | phone
        What colour is my car?                   | blue          | Crete
        Do I drive a Fiesta?                     | Fiesta        | Crete
        """)
    void isAnswered(String asked, String has, String hasNot) {
        GroundedAnswer said = Knowing.that(TOLD).asked(asked);

        assertEquals(Outcome.KNOWN, said.outcome(), said.text());
        assertTrue(said.text().contains(has) && !said.text().contains(hasNot), said.text());
    }

    @ParameterizedTest
    @CsvSource({
        "When is my dentist appointment?",
        "when's the wedding",
        "When are my exams?",
        "what dose of vitamin d do I take",
        "what dose of aspirin am I on",
        "who is my biggest customer right now",
        "who is Simon marrying",
        "what did I tell you about my garden?",
        "is my mum allergic to anything?",
        "how many cousins do I have"
    })
    void whatIsOfAnotherThingDoesNot(String asked) {
        GroundedAnswer said = Knowing.that(TOLD).asked(asked);

        assertEquals(Outcome.UNKNOWN, said.outcome(), said.text());
        assertFalse(said.text().contains("penicillin"), said.text());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        지안이 못 먹는 게 뭐라고 했었죠     | 땅콩        | 수영
        지안이 지금 어디 다니지?            | 푸른숲      | 아빠
        우리 애들 몇 살이야?                | 9살         | 부산
        오빠에 대해 내가 뭐라고 했지?       | 부산        | 땅콩
        지안이에 대해 아는 거 있어?         | 땅콩        | 부산
        내가 먹으면 안 되는 게 뭐야?        | 밀가루      | 땅콩
        나 못 먹는 음식 있어?               | 밀가루      | 땅콩
        먹으면 안되는 음식 있나?            | 밀가루      | 땅콩
        혈압약 하루에 몇 번 먹지?           | 두 번       | 땅콩
        내 차 무슨 색이야?                  | 파란색      | 부산
        우리 12월에 제주도 가는 거 맞지?    | 12월 2일    | 면접
        미용실 예약 언제였지                | 금요일      | 면접
        """)
    void isAnsweredInKorean(String asked, String has, String hasNot) {
        GroundedAnswer said = Knowing.that(KOREAN).asked(asked);

        assertEquals(Outcome.KNOWN, said.outcome(), said.text());
        assertTrue(said.text().contains(has) && !said.text().contains(hasNot), said.text());
    }

    @ParameterizedTest
    @CsvSource({"치과 예약 언제야?", "지안이 어디 살지?", "오빠 알레르기 있어?", "손목이 왜 아프다고 했지", "결혼식 언제더라"})
    void norDoesItInKorean(String asked) {
        GroundedAnswer said = Knowing.that(KOREAN).asked(asked);

        assertNotEquals(Outcome.KNOWN, said.outcome(), said.text());
        assertFalse(said.text().contains("페니실린") || said.text().contains("불러주세요"), said.text());
    }

    /** “A new car” is no answer to which car, nor “medicine” to which medicine. */
    @ParameterizedTest
    @CsvSource({
        "'We bought a new car, a Skoda Octavia', what car do we have, Skoda, new car",
        "'내가 아침마다 약을 먹어', 내가 아침마다 먹는 약이 뭐였지, 약을 먹어, 복용해요",
        "'내가 아침마다 혈압약을 먹어', 내가 아침마다 먹는 약이 뭐였지, 혈압약, 몰라요"
    })
    void whatNamesNothingIsNotTold(String told, String asked, String has, String hasNot) {
        GroundedAnswer said = Knowing.that(told).asked(asked);

        assertTrue(said.text().contains(has) && !said.text().contains(hasNot), said.text());
    }

    @ParameterizedTest
    @CsvSource({
        "I live in Bristol, Do I live in London?, 'No, you live in Bristol'",
        "I live in Bristol, Do we live in Bristol?, 'Yes, you live in Bristol'",
        "We're flying to Crete on 2 January, Are we still going to Crete in January?, Crete on 2 January",
        "나 부산에 살아, 나 서울에 살아?, '아니요, 부산에'"
    })
    void ofThePersonsOwnPlacesIsNotAskedOfTheWorld(String told, String asked, String has) {
        GroundedAnswer said = Knowing.that(told).asked(asked);

        assertEquals(Outcome.KNOWN, said.outcome(), said.text());
        assertTrue(said.text().contains(has), said.text());
    }

    @Test
    void wherePlacesAreStillIs() {
        assertEquals(
                Outcome.NEEDS_MODEL,
                Knowing.that("I live in Bristol").asked("Where is Bristol?").outcome());
    }

    /** “오빠가 전에 살던 곳”: whoever it was. */
    @ParameterizedTest
    @CsvSource({
        "오빠는 부산에 살아, 오빠 서울로 이사 갔어, 오빠가 전에 살던 곳이 어디야?, 부산에 살았",
        "남편은 삼성전자에 다녀, 남편 삼성 그만두고 이제 네이버 다녀, 남편이 전에 다니던 회사가 어디지, 삼성전자에서 일했",
        "My sister lives in Leeds, My sister moved to York, Where did my sister use to live?, lived in Leeds"
    })
    void whatWasBeforeIsOfWhoeverItWas(String told, String changed, String asked, String has) {
        GroundedAnswer said = Knowing.that(told).then(changed).asked(asked);

        assertEquals(Outcome.KNOWN, said.outcome(), said.text());
        assertTrue(said.text().contains(has), said.text());
    }

    /** What was said of it later counts, though it is a note and ended nothing. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        I have a meeting with HR on Thursday at 3 | The HR meeting is now on Friday at 2 | When is the HR meeting? | Friday at 2 | Thursday
        I have a meeting with HR on Thursday at 3 | My sister has a meeting on Friday    | When is the HR meeting? | Thursday at 3 | Friday
        My daughter goes to Little Stars nursery | My daughter changed nurseries, she goes to Sunbeams now | Which nursery did my daughter go to before? | Little Stars | Sunbeams
        I'm vegetarian | I'm eating meat again | Am I still vegetarian? | eating meat again | Yes
        아들 민준이는 서초초등학교에 다녀 | 민준이 전학 가서 이제 한빛초등학교 다녀 | 민준이가 전에 다니던 학교는? | 서초 | 한빛
        나는 채식주의자야 | 나 다시 고기 먹어 | 나 아직 채식주의자야? | 다시 고기 | 네,
        남편은 대한항공에서 정비사로 일해 | 남편 퇴사했어 | 남편 아직 대한항공 다녀? | 퇴사했어 | 네,
        """)
    void whatWasSaidLaterCounts(String told, String later, String asked, String has, String hasNot) {
        GroundedAnswer said = Knowing.that(told).then(later).asked(asked);

        assertEquals(Outcome.KNOWN, said.outcome(), said.text());
        assertTrue(said.text().contains(has) && !said.text().contains(hasNot), said.text());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        My husband Tom works at Airbus as an engineer / I work at Smile Clinic | do you remember where I work? | Smile Clinic | Airbus
        I have a meeting with HR on Thursday / I have an exam on Monday | do you know when my exam is? | Monday | HR
        We have a dog called Bruno | do we have a cat? | a dog called Bruno | Your pet
        My son Max is 9 / My daughter Ruby is 7 | do I have kids? | Max | 7
        My son Max is 9 / My daughter Ruby is 7 | how many kids do I have | Ruby | 7
        My husband Tom works at Airbus as an engineer / I like jazz | Tell me about Tom | Airbus | jazz
        My husband Tom works at Airbus as an engineer / I like jazz | what do you know about my family? | Airbus | jazz
        나는 간호사로 일해 / 남편은 정비사로 일해 | 남편 정비사야? | 네, 남편 직업은 정비사 | 간호사
        나는 간호사로 일해 / 남편은 정비사로 일해 | 남편 간호사야? | 아니요, 남편 직업은 정비사 | 직업은 간호사
        언니는 서울에서 간호사로 일해 / 나 바이올린 켜 | 나 언니 있어? | 언니는 서울 | 바이올린
        둘째가 11월 말 예정이에요 / 12월 3일에 면접이 있어 | 둘째 예정일이 언제야? | 11월 말 | 면접
        """)
    void isOfWhomItIsAsked(String told, String asked, String has, String hasNot) {
        GroundedAnswer said = Knowing.that(told.split(" / ")).asked(asked);

        assertEquals(Outcome.KNOWN, said.outcome(), said.text());
        assertTrue(said.text().contains(has) && !said.text().contains(hasNot), said.text());
    }

    @ParameterizedTest
    @CsvSource({
        "나는 간호사야, 나 남동생 있어?",
        "둘째 나왔습니다, 우리 둘째 이름은?",
        "I like jazz, do I have a brother?",
        "I like jazz, tell me about Napoleon"
    })
    void ofWhomNothingWasToldIsNot(String told, String asked) {
        assertNotEquals(Outcome.KNOWN, Knowing.that(told).asked(asked).outcome());
    }
}
