package dev.gieok.reasoning.understanding;

import static dev.gieok.reasoning.understanding.Understood.facts;
import static dev.gieok.reasoning.understanding.Understood.passages;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What must not become a fact about the person, and whose facts are whose. */
class HardClassesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        if I lived in Paris I would eat croissants | hypothetical
        만약 내가 파리에 산다면 좋을 텐데             | hypothetical
        이번 주만 부산이야                           | temporary
        I'm in Busan just this week                | temporary
        she said she likes jazz                    | not-about-person
        He said, "I live in Rome and I hate pasta" | not-about-person
        오늘 날씨 어때?                              | question
        이 문장 번역해줘                             | request
        thanks!                                    | small-talk
        고마워!                                     | small-talk
        The earth goes around the sun              | not-about-person
        지구는 태양 주위를 돈다                        | not-about-person
        I'm so tired today                         | temporary
        배고파                                      | temporary
        """)
    void isNoFactAboutThePerson(String said, String reason) {
        assertEquals(List.of(), facts(said));
        assertEquals(List.of(reason), passages(said));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        I hate olives, can't stand them                | me dislikes olives
        I have a dog, not a cat                        | me pet dog
        I like tea, not coffee                         | me likes tea
        We're moving to Lisbon                         | me plan Lisbon
        I do pilates on Wednesdays and Saturdays       | me hobby pilates on Wednesdays and Saturdays
        나 고소공포증 있어                                 | me has-condition 고소공포증
        나 매운 걸 못 먹어                                | me does-not-eat 매운 걸
        내 차는 2018년식 아반떼야                          | me drives 2018년식 아반떼
        """)
    void whatIsAddedOrStillToComeDoesNotTurnIt(String said, String fact) {
        assertEquals(List.of(fact), facts(said));
    }

    @Test
    void anAllergyThatIsOnlyGrantedIsOne() {
        assertEquals(List.of("me allergic-to 고양이", "me pet 고양이"), facts("고양이 알레르기가 있는데도 고양이를 키워"));
    }

    @Test
    void whatIsAddedAfterACommaIsNoFurtherAllergy() {
        assertFalse(facts("I'm allergic to penicillin, found out the hard way").stream()
                .anyMatch(fact -> fact.contains("allergic-to found")));
    }

    @Test
    void aFriendsAllergyIsNotMine() {
        assertEquals(
                List.of("Tom allergic-to peanuts", "me friend Tom"), facts("my friend Tom is allergic to peanuts"));
        assertEquals(
                "지훈",
                Understood.of("친구 지훈이는 땅콩 알레르기가 있어").candidates().getFirst().subject());
        assertEquals(List.of("sister lives-in 대전"), facts("언니는 대전에 살아"));
    }

    @Test
    void pronounsMeanWhomTheSessionSpokeOf() {
        assertEquals(List.of("sister lives-in Busan"), facts("She lives in Busan", "My sister is called Ines."));
        assertEquals(
                "Ines lives in Busan",
                Understood.only("She lives in Busan", "My sister is called Ines.")
                        .text());
        assertEquals(List.of("brother likes 농구"), facts("걔는 농구를 좋아해", "우리 형 이름은 민호야"));
    }

    @Test
    void aConditionThatTellsHowItIsIsNoHypothesis() {
        assertEquals(List.of("me allergic-to mango"), facts("If I eat mango my throat starts to itch"));
        assertFalse(facts("우유 마시면 배탈이 나").isEmpty());
    }

    @Test
    void whatWasOnceSoIsHistory() {
        assertEquals(List.of("me lived-in Berlin"), facts("I used to live in Berlin"));
        assertEquals(List.of("me lived-in 베를린"), facts("예전에 베를린에서 3년 살았어"));
        assertEquals(
                List.of("end me smokes"),
                facts("I quit smoking").stream().map(String::strip).toList());
    }

    @Test
    void whoWasJustSpokenOfIsNamed() {
        assertEquals(List.of("me pet cat", "me pet Luna"), facts("We got a cat and her name is Luna"));
        assertEquals(List.of("me pet 강아지", "me pet 콩이"), facts("강아지 키우는데 이름이 콩이야"));
    }

    @Test
    void aChangeOfPlansEndsWhatItChanges() {
        assertTrue(facts("The dentist moved my appointment to Thursday").contains("end me event dentist"));
        assertTrue(facts("치과에서 예약을 목요일로 옮겼어").contains("end me event 치과"));
        assertTrue(facts("I've canceled the trip to Peru").contains("end me plan Peru"));
    }

    @Test
    void whatOnceHappenedIsNotHowItIs() {
        assertEquals(
                List.of("me note When I was ten we moved to Germany"), facts("When I was ten we moved to Germany"));
        assertEquals(List.of("mother from 태국"), facts("아빠는 덴마크 사람 엄마는 태국 사람이야"));
    }

    @Test
    void whatNoConstructionPlacesIsJudgedByItsLooks() {
        assertEquals(List.of("me note Raw onion ruins any meal for me"), facts("Raw onion ruins any meal for me"));
        assertEquals(List.of(), facts("커피가 다 식었네"));
    }

    @Test
    void aFavouriteIsOneOfItsTopic() {
        assertEquals(List.of("me favorite-color teal"), facts("My favorite color is teal"));
        assertEquals(List.of("me favorite-food 김치찌개"), facts("제일 좋아하는 음식은 김치찌개야"));
    }

    @Test
    void whatIsIntendedIsAPlan() {
        assertEquals(
                "plan", Understood.only("I'm going to move to Berlin in March").predicate());
        assertEquals("plan", Understood.only("10월에 결혼해요").predicate());
        assertEquals("wants", Understood.only("언젠가 요트를 배우고 싶어").predicate());
    }
}
