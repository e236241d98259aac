package dev.gieok.reasoning.understanding;

import static dev.gieok.reasoning.understanding.Understood.facts;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.gieok.contracts.memory.Candidate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Messages by authors who never saw the rules, of which a wrong fact was made: whose it is. */
class EverydayOwnersTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        은채 견과류 먹으면 큰일나요                | 은채 allergic-to 견과류
        하윤이 땅콩 먹으면 두드러기 나               | 하윤 allergic-to 땅콩
        민지 새우 못 먹어                       | 민지 does-not-eat 새우
        지안이라고 아홉 살인데                    | 지안 age 9
        아 채아 여섯 살이다                      | 채아 age 6
        Peg's been gone three years           | me died Peg
        라텍스장갑끼면 손등에 두드러기 올라와           | me allergic-to 라텍스장갑
        친구 경호는 다대포에서 횟집 한다              | me friend 경호
        막내 동현씨가 요리를 잘해요                 | me colleague 동현
        My throat goes all itchy whenever there's kiwi in a salad | me allergic-to kiwi
        hate kickboard sets, love dolphin kick | me likes dolphin kick
        저는 올해 일흔셋이고 혼자 삽니다              | me age 73
        우리 엄마 당뇨 있으셔서 단 거 빼고 골라야 해    | mother has-condition 당뇨
        우리 마누라 땅콩 먹으면 두드러기 나           | wife allergic-to 땅콩
        아들놈이 삼성전자 다닙니다. 수원에 살고.       | son lives-in 수원
        큰애가 자폐 스펙트럼이에요. 큰 소리를 무서워해요 | child fears 큰 소리
        친한 오빠였는데 어제부로 내 남친됨. 이름은 우진  | me partner 우진
        나 새 남자친구 생겼어 ㅎㅎ 도윤이라고 해  | me partner 도윤
        은주 딸은 다섯 살이야                  | 은주's daughter age 5
        애기 아빠는 소방관이에요                | husband works-as 소방관
        딸 친구는 캐나다에 살아                 | daughter's friend lives-in 캐나다
        와이프 동생은 간호사야                  | wife's sibling works-as 간호사
        동생 남편은 의사야                    | sibling's husband works-as 의사
        내 친구 민수 아내는 간호사야            | 민수's wife works-as 간호사
        딸이 퇴사했어요. 이직 준비하고 있어요      | daughter plan 이직 준비하고 있어요
        아들 지호가 전역했어요. 집에서 쉬면서 복학 준비하고 있어요 | 지호 plan 복학 준비하고 있어요
        아들이 졸업했어요. 저는 이직 준비하고 있어요 | me plan 저는 이직 준비하고 있어요
        우리 딸 하윤이는 다섯 살이야            | me daughter 하윤
        My sister Dana lives in Leeds. Her husband is a chef, he drives a white van | sister's husband drives white van
        My brother Sam got engaged. His fiancée is Lucy, she works at Boots | brother's partner works-at Boots
        My aunt Vera is a widow. Her son Karl lives in Berlin, he's a chef | Vera's son works-as chef
        My husband works at Ford and his brother works at Jaguar | husband's brother works-at Jaguar
        We got a hamster for Kacper, he named him Hendrix     | me pet Hendrix
        My sister's husband works at Ford                    | sister's husband works-at Ford
        My husband is Paul. Sean is the middle one, he's a mechanic | Sean works-as mechanic
        My husband is Paul. Rory is the youngest, he plays hurling for Clare | Rory note Rory is the youngest, he plays hurling for Clare
        My wife is Ann. Orlaith is the eldest, she's a nurse  | Orlaith works-as nurse
        I have a son and a daughter. Leo is the oldest, he is at Exeter Uni | Leo studies-at Exeter Uni
        My daughter's teacher is Mr Patel, he is off sick. She has a supply teacher now | daughter note She has a supply teacher now
        My sister and her husband moved to Spain in May      | sister note My sister and her husband moved to Spain in May
        I go to the climbing gym tues + thurs  | me habit go to the climbing gym tues thurs
        """)
    void isSoOfWhoeverItIsSaid(String said, String fact) {
        assertEquals(
                1,
                facts(said).stream().filter(fact::equals).count(),
                () -> facts(said).toString());
    }

    @ParameterizedTest
    @CsvSource({"은주 딸내미 하윤이는 초등학교 2학년이다, daughter", "민수 아내 지영이는 교사야, wife", "친구가 강아지를 줬다 이름은 복실이라 지었다, friend 복실"})
    void somebodyElsesIsNoneOfOnesOwn(String said, String relation) {
        assertEquals(
                List.of(),
                facts(said).stream()
                        .filter(fact -> fact.startsWith("me " + relation))
                        .toList());
    }

    @Test
    void whoIsNamedIsTheAnimalThatWasBrought() {
        assertEquals(
                List.of("me pet 초롱이"),
                facts("아들이 강아지라도 키우라고 말티즈를 데려다놨네. 이름은 초롱이").stream()
                        .filter(fact -> fact.endsWith("초롱이"))
                        .toList());
    }

    @Test
    void anAgeIsOfWhomTheMessageSpeaks() {
        assertEquals(
                List.of(),
                facts("강아지 이름 보리고 시바견 6살").stream()
                        .filter(fact -> fact.startsWith("me age"))
                        .toList());
        assertEquals(
                List.of("grandchild age 5"),
                facts("손녀 이름이 채아다. 올해 다섯 살").stream()
                        .filter(fact -> fact.contains(" age "))
                        .toList());
        assertEquals(List.of("me age 30"), facts("나 서른 살이야"));
    }

    @Test
    void aCapitalThatBeginsASentenceNamesNobody() {
        assertFalse(facts("Paper with Fabrizio is going to a journal in June").stream()
                .anyMatch(fact -> fact.startsWith("Paper")));
        assertFalse(facts("Earl's boy Dwight is gonna help me roof the shop").stream()
                .anyMatch(fact -> fact.startsWith("Earl plan")));
    }

    /** Whoever a word may mean, it is none of those who cannot be meant. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        The wife is Breda. Aoife is the eldest, she's a pharmacist in Galway | wife works-as
        My boss is Helen. Her deputy, Raj, is leaving, he got a job at Shell | boss works-at
        My son Kacper is 14. Dr Quirke is a heart man, he works at Croom     | Kacper
        My son Kacper is 14. Dr Quirke is a heart man, he works at Croom     | son works-at
        My mum Rose is 70. St Monica's is a big hospital, she works there     | St Monica
        My wife is Jo. Leeds is rainy. She works at Boots                    | Leeds works-at
        My wife Jo is a nurse. Lovely girl, she's a runner                   | Lovely
        """)
    void isOfNobodyWhomAWordCannotMean(String said, String never) {
        assertFalse(
                facts(said).stream().anyMatch(fact -> fact.startsWith(never + " ") && !fact.endsWith(" 14")),
                () -> facts(said).toString());
    }

    /** “They” of the message before are several; a partner is no firm that this one tells of. */
    @Test
    void theyAreSeveral() {
        assertFalse(
                facts("My client is Bright Harbor, they're a fintech in Leeds", "I live with my partner Julian")
                        .stream()
                        .anyMatch(fact -> fact.startsWith("partner")));
        assertEquals(
                List.of("parents lives-in Poole"),
                facts("They live in a bungalow in Poole now", "My parents sold their house"));
    }

    @Test
    void nobodyHonoursThemselves() {
        assertFalse(facts("이혼하신지 5년됐고").stream().anyMatch(fact -> fact.startsWith("me marital-status")));
        assertFalse(facts("부산에 사셔").contains("me lives-in 부산"));
    }

    @Test
    void whatAnElderSaysIsNotTurnedRound() {
        assertEquals(List.of("mother-in-law dislikes 시끄러운 거"), facts("장모님이 시끄러운 거 싫다고 하셔서"));
    }

    @Test
    void whoIsSpokenOfByTheGivenNameAloneIsNotDiscarded() {
        assertEquals(List.of("Denise note Denise kept the house in Plano"), facts("Denise kept the house in Plano"));
        assertEquals("민재", Understood.only("민재는 이번에 수학 92점 받아옴").subject());
    }

    @Test
    void whatOneOfSeveralIsDoesNotEndWhatAnotherIs() {
        List<Candidate> said = Understood.of("큰아들은 서울 살고 작은아들은 전주 살아").candidates();
        assertEquals(
                List.of("MANY", "MANY"),
                said.stream().map(each -> each.cardinality().name()).toList());
    }
}
