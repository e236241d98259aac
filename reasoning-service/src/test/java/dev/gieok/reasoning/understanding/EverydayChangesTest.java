package dev.gieok.reasoning.understanding;

import static dev.gieok.reasoning.understanding.Understood.facts;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gieok.contracts.memory.Candidate;
import dev.gieok.contracts.memory.Effect;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What changes in everybody's life, in the plainest words for it, of which something wrong or nothing was made. */
class EverydayChangesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        지난 주말에 수원 광교로 이사했어                     | me lives-in 수원 광교
        오늘 토스로 첫 출근했습니다                         | me works-at 토스
        오늘 네이버 첫 출근이야                            | me works-at 네이버
        Today was my first day at Stripe              | me works-at Stripe
        First day at Monzo today!                     | me works-at Monzo
        할머니가 돌아가셨어                               | me died 할머니
        할아버지가 어제 돌아가셨어요                        | me died 할아버지
        아버지가 암으로 돌아가셨다                          | me died 아버지
        형석이가 교통사고로 세상을 떠났어요                   | me died 형석
        We buried Grandma last Thursday.              | me died Grandma
        My grandmother lost her battle with cancer    | me died grandmother
        Wendell lost his fight with cancer this week. | me died Wendell
        Beth left Graham last month                   | end Beth partner Graham
        Bronwyn has left Stefan                       | end Bronwyn partner Stefan
        My sister left her husband                    | end sister partner
        I left Stripe                                 | end me works-at Stripe
        Zoe is with some drummer named Kyle           | Zoe partner Kyle
        Zoe has a new boyfriend, Andre                | Zoe partner Andre
        Mum and Dad live in Galway.                   | parents lives-in Galway
        Mum and Dad sold the house and settled in Cork | parents lives-in Cork
        I'd moved to Leeds by then.                   | me lives-in Leeds
        We'd just bought a flat                       | me owns flat
        Mushrooms are what I can't stand these days.  | me dislikes Mushrooms
        검사했는데 땅콩은 괜찮고 캐슈넛이 문제래               | me allergic-to 캐슈넛
        검사 결과 나왔는데 땅콩이 아니라 호두 때문이었대         | me allergic-to 호두
        이모지 이제 쓰지 마                               | me instruction emoji
        Don't use emojis any more.                    | me instruction emoji
        Can we do Spanish from now on?                | me instruction language
        You can reach me at nell@harborpost.example.  | me email nell@harborpost.example
        That inbox is full of spam, I use nell.k@fernmail.example now | me email nell.k@fernmail.example
        내 이메일 주소는 min@b.com이야                     | me email min@b.com
        my email changed from a@b.com to c@d.com      | me email c@d.com
        """)
    void areUnderstood(String said, String fact) {
        List<String> facts = facts(said).stream().map(String::strip).toList();

        assertTrue(facts.contains(fact), facts.toString());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        할머니가 집으로 돌아가셨어               | me died 할머니
        남편 할머니가 돌아가셨어                | me died 남편
        형석이가 교통사고로 세상을 떠났어요        | end 형석 lives-in 세상
        새 회사로 첫 출근했어                  | me works-at 새 회사
        My brother didn't make it to the party | me died brother
        I left Tom at the station           | end me partner Tom
        I left Tom at the station           | end me works-at Tom
        I'm living with a guy called Joe    | me partner Joe
        I'd love a dog                      | me pet dog
        Can we meet every Friday from now on? | me instruction friday
        The recruiter wrote from jo@firm.com | me email jo@firm.com
        """)
    void areNotWhatOnlyLooksLikeThem(String said, String fact) {
        assertFalse(facts(said).contains(fact), facts(said).toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"지난 주말에 수원으로 이사했어", "지난 토요일에 수원으로 이사했어", "지난 주에 수원으로 이사했어", "지난 달에 수원으로 이사했어"})
    void theLastOneIsOver(String said) {
        Instant from = Understood.of(said).candidates().getFirst().validFrom();

        assertTrue(from != null && from.isBefore(Understood.MONDAY), said + " " + from);
    }

    @ParameterizedTest
    @ValueSource(strings = {"치과 예약 변경했어요. 월요일 11시 반이에요", "치과 예약 옮겼어요. 다음 주 화요일 2시로요"})
    void whenIsToldWithWhatItIsOf(String said) {
        List<Candidate> told = Understood.of(said).candidates().stream()
                .filter(candidate -> candidate.effect() == Effect.ASSERT)
                .toList();

        assertEquals(List.of(said), told.stream().map(Candidate::text).toList());
        assertTrue(told.getFirst().validFrom() != null, told.toString());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        I own a Vespa and a canoe          | My Vespa gave up the ghost, it went to the scrapyard | me owns canoe
        I'm allergic to nuts and shellfish | The allergist says nuts are no problem after all     | me allergic-to shellfish
        I play the oboe and the harp       | I haven't touched the oboe in years, sold it         | me skill harp
        저는 이수연이고 마흔두 살이에요. 초등학교 교사예요 | 필라테스를 작년부터 다녔는데 지난주에 그만뒀어요 | me works-as 초등학교 교사
        나 민지야. 경영학과 다녀. 스벅에서 알바해 | 스벅 알바 그만두고 과외 시작했어 | me name 민지
        my friend is called Priya          | forget about Priya                                   | me friend Priya
        내 친구 이름은 준혁이야                   | 준혁이 얘기 다 지워줘                                          | me friend 준혁
        나 민지야. 경영학과 다녀. 스벅에서 알바해 | 스벅 알바 그만두고 과외 시작했어 | me note 경영학과 다녀
        """)
    void whatElseWasToldStays(String before, String after, String stays) {
        Notebook notebook = Notebook.after(before, after);

        assertTrue(notebook.facts().contains(stays), notebook.facts().toString());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        My uncle Ferdinand rings me every Sunday   | Uncle Ferdinand passed away
        My sister Beth is married to Graham        | Beth left Graham last month
        고등학교 친구 형석이는 매주 등산을 가자고 해         | 형석이가 교통사고로 세상을 떠났어요
        """)
    void whatWasSoOfWhoDiedOrPartedEnds(String before, String after) {
        Notebook notebook = Notebook.after(before, after);

        assertFalse(notebook.held().contains(before), notebook.held().toString());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        안녕 나는 박준호야. 올해 서른네 살이고 대전에서 살아 | me name 박준호
        안녕 나는 박준호야. 올해 서른네 살이고 대전에서 살아 | me lives-in 대전
        나는 김민수야. 34살이야                    | me age 34
        나 지금 신촌에서 자취중임                    | me lives-in 신촌
        my best friend's called Priya, she's vegan | Priya diet vegan
        my sister's called Ann                   | me sister Ann
        mum's birthday is 21 May not the 12th    | mother birthday 21 May
        안녕 나 박지훈이야                           | me name 박지훈
        고양이 한 마리랑 강아지 한 마리 키워              | me pet 고양이
        I'm veggie and allergic to kiwi btw      | me allergic-to kiwi
        my wife is vegan and allergic to nuts    | wife allergic-to nuts
        mum's called Jean, lives in Whitby       | mother lives-in Whitby
        doc took me off the propranolol and put me on candesartan | me takes candesartan
        Mum is 70 and dad's diabetic and allergic to nuts | father allergic-to nuts
        """)
    void whoOneIsIsUnderstoodHoweverItIsSaid(String said, String fact) {
        assertTrue(facts(said).contains(fact), facts(said).toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "my wife's dog is sick and allergic to chicken",
                "my wife has two kids and allergic to nuts",
                "I know Dan is diabetic and allergic to nuts"
            })
    void whoseAnAllergyIsThatIsNotSaidIsNotGuessed(String said) {
        assertTrue(
                facts(said).stream().noneMatch(fact -> fact.matches("(?:me|wife) allergic-to .*")),
                facts(said).toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"내가 젤 좋아하는 음식이 머야", "what should I keep in mind when cooking for Priya?", "준혁이 얘기 다 지워줘"})
    void whatIsAskedForTeachesNothing(String said) {
        assertTrue(facts(said).isEmpty(), facts(said).toString());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        다음 주 금요일에 엄마 환갑이라 가족끼리 제주도 가기로 했어 | me family 제주
        지난주에 회사를 그만뒀는데 필라테스는 다녀요              | end me hobby 필라테스
        """)
    void isNotTaken(String said, String fact) {
        assertFalse(facts(said).contains(fact), facts(said).toString());
    }
}
