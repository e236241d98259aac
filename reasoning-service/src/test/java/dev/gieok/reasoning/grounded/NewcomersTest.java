package dev.gieok.reasoning.grounded;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gieok.contracts.chat.Outcome;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What people asked who tried it for the first time, and got no answer or a wrong one. */
class NewcomersTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Arthur moved to Portugal                                         | Where did Arthur move to? | Portugal
        나 새우 알레르기 있어서 해산물 잘 못 먹어                                     | 나 뭐 조심해야 돼?               | 새우
        내 여동생 지은이는 부산에서 간호사로 일하고 있어                                | 지은이 직업이 뭐야?               | 여동생
        """)
    void areAnswered(String told, String question, String answer) {
        GroundedAnswer answered = Knowing.that(told).asked(question);

        assertEquals(Outcome.KNOWN, answered.outcome(), answered.text());
        assertTrue(answered.text().contains(answer), answered.text());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        The doctor changed my metformin to once a day | What's my blood type?      | metformin
        I love sushi                                  | what's my favourite film?  | sushi
        """)
    void areNotShownWhatIsOfSomethingElse(String told, String question, String other) {
        assertFalse(Knowing.that(told).asked(question).text().contains(other));
    }

    @ParameterizedTest
    @CsvSource({
        "Please forget Joan's phone number, forget",
        "준혁이 얘기 다 지워줘, 잊기",
        "Forget that I live in Nice, forget",
        "내가 부산에 사는 거 잊어줘, 잊기",
        "땅콩 알레르기 잊어버려, 잊기"
    })
    void areToldHowSomethingIsForgotten(String asked, String how) {
        String reply = Knowing.that("Joan is my neighbour").asked(asked).text();

        assertTrue(reply.contains("`./gieok up`") && reply.contains(how), reply);
    }

    /** What was told since is told first, where memory ended nothing by it. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        moving to totterdown with Aisha on 1 july, rent is 620 a month | actually rent is 640, i misread it | how much is rent again?  | 640
        누나 이번에 결혼한대 11월 8일 청주에서                                | 아 결혼식 8일 아니고 15일이래            | 누나 결혼 며칠이라고?         | 15일
        """)
    void areToldTheLastFirst(String told, String since, String question, String last) {
        String reply = Knowing.that(told).then(since).asked(question).text();
        int earlier = reply.indexOf(told.substring(0, 6));

        assertTrue(reply.contains("“" + since.substring(0, 6)) && reply.contains(last), reply);
        assertTrue(earlier < 0 || reply.indexOf(last) < earlier, reply);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        화요일마다 노인정에서 박 영감이랑 장기 두고 | 박 영감이 요양원에 들어가서 이제 장기는 목요일에 강 씨랑 둬요. | 그 전엔 장기 누구랑 뒀소?   | 박 영감이랑
        고혈압이 있어서 암로디핀 5미리를 아침마다 먹고 | 의사가 혈압이 안 잡힌다고 암로디핀을 10미리로 올렸소.       | 전에는 암로디핀 몇 미리 먹었소? | 5미리
        i've got a Fiesta                | gave Callum the Fiesta, i've got a Kia Picanto now | what car did i have before? | Fiesta
        지금은 하린이랑 둔산동 아파트에서 살아요      | 이사 왔어요. 이제 도안동에서 하린이랑 둘이 살아요.        | 이사 오기 전엔 어디 살았어요?  | 둔산동
        """)
    void areToldWhatWasBefore(String told, String since, String question, String before) {
        String reply = Knowing.that(told).then(since).asked(question).text();

        assertTrue(reply.contains(before) && !reply.contains("Picanto") && !reply.contains("10미리"), reply);
    }

    @Test
    void goOnAboutWhatTheyAskedLast() {
        List<String> turns = List.of("I like tea", "who's my tutor now?");

        assertEquals("who's my tutor before that?", Former.following("and before that?", turns));
        assertEquals("그 전에는 어디 살지?", Former.following("그 전에는?", List.of("지금 어디 살지?")));
        assertEquals("what did I eat before the gym?", Former.following("what did I eat before the gym?", turns));
    }

    @Test
    void areToldOfOneTopicWhatIsOfIt() {
        Knowing ron = Knowing.that(
                "I'm Ron", "I have diabetes", "I take metformin 500mg", "I like steak", "always call me Mr P");

        String health = ron.asked("What do you know about my health?").text();
        String orders = ron.asked("what have i told you to do").text();

        assertTrue(
                health.contains("diabetes") && health.contains("metformin 500mg") && !health.contains("steak"), health);
        assertTrue(orders.contains("Mr P") && !orders.contains("diabetes"), orders);
    }

    @Test
    void areAnsweredFromTheMessageItself() {
        String reply = Knowing.that("I'm Dawn, 43")
                .asked("how old am i? it was my birthday yesterday so i'm 44 now")
                .text();

        assertTrue(reply.contains("44") && !reply.contains("You are 43"), reply);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Dentist: Friday, 3 pm | When is the dentist?  | Friday
        관리비 납부기한 12월 25일  | 관리비 언제까지 내야 해? | 12월 25일
        """)
    void areAnsweredFromWhatWasShownBefore(String line, String question, String answer) {
        GroundedAnswer answered = new Knowing().read(line).asked(question);

        assertEquals(Outcome.KNOWN, answered.outcome(), answered.text());
        assertTrue(answered.text().contains(answer), answered.text());
    }

    @Test
    void areToldHowMuchOfAMedicine() {
        String reply = Knowing.that("I take metformin 500mg and ramipril 5mg")
                .then("My doctor upped the metformin to 1000mg")
                .asked("What tablets do I take now?")
                .text();

        assertTrue(reply.contains("1000mg") && reply.contains("ramipril"), reply);
    }
}
