package dev.gieok.reasoning.understanding;

import static dev.gieok.reasoning.understanding.Understood.facts;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever is named with a surname, or in Korean with a name that the dictionary takes apart, is who the fact is about. */
class PeopleByNameTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            My friend Boris Eriksen lives in Cusco.               | Boris Eriksen lives-in Cusco       | me friend Boris Eriksen
            My best friend Lucy van Dijk is allergic to peanuts.  | Lucy van Dijk allergic-to peanuts  | me friend Lucy van Dijk
            My colleague Ana Maria Lopez is vegan.                | Ana Maria Lopez diet vegan         | me colleague Ana Maria Lopez
            My sister Ines Duarte lives in Porto.                 | sister lives-in Porto              | me sister Ines Duarte
            My boss, Dr. Karen Holt, hates meetings.              | boss dislikes meetings             | me boss Karen Holt
            내 친구 정가온은 공주에 살아.                            | 정가온 lives-in 공주                 | me friend 정가온
            내 친구 안하은은 속초에 살아.                            | 안하은 lives-in 속초                 | me friend 안하은
            내 친구 오나윤은 커피를 싫어해.                          | 오나윤 dislikes 커피                 | me friend 오나윤
            내 친구 조초롱은 거제에 살아.                            | 조초롱 lives-in 거제                 | me friend 조초롱
            친구 가온이는 땅콩 알레르기가 있어.                       | 가온 allergic-to 땅콩                | me friend 가온
            My sister-in-law Mei is a nurse.                     | sister-in-law works-as nurse       | me sister-in-law Mei
            제 동료 박찬솔 씨는 개발자예요.                          | 박찬솔 works-as 개발자               | me colleague 박찬솔
            """)
    void isWhoTheFactIsAbout(String said, String fact, String relation) {
        assertEquals(
                List.of(fact, relation), facts(said).stream().map(String::strip).toList());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            정가온은 부산에 살아.       | 정가온 lives-in 부산
            홍시우가 결혼했어.         | 홍시우 marital-status 결혼
            박지안은 대구로 이사했어.   | 박지안 lives-in 대구
            """)
    void isNotThePersonWhoSpeaks(String said, String fact) {
        assertEquals(List.of(fact), facts(said).stream().map(String::strip).toList());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            남편 이상훈은 삼성에서 일해.                | works-as
            아내 이름은 박소연이고 교사야.               | me works-as
            우리 강아지 뭉치는 닭고기 알레르기가 있어.      | me allergic-to
            친구 민수랑 지난주에 제주도 갔다 왔어.         | friend event
            옆집 할머니는 고양이를 세 마리 키우셔.         | grandmother
            내 친구 안하은은 속초에 살아.                | me lives-in
            """)
    void isNotTakenForAnother(String said, String never) {
        assertTrue(
                facts(said).stream().noneMatch(fact -> fact.contains(never)),
                () -> facts(said).toString());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            My best friend's name is Zoe Papadakis. She's allergic to nuts. | Zoe Papadakis allergic-to nuts | Zoe Papadakis is allergic to nuts
            My daughter Mia loves eggs, and she's starting nursery on Monday. | Mia plan Mia is starting nursery on Monday | Mia is starting nursery on Monday
            My friend Helen has a little boy, Oscar, he is four.              | Helen's child age four     | Oscar is four
            My friend Helen has a little boy. She is allergic to nuts.        | Helen allergic-to nuts     | Helen is allergic to nuts
            My friend Ed has a daughter. He is allergic to nuts.              | Ed allergic-to nuts        | Ed is allergic to nuts
            친구 이름은 홍시우야. 걔는 커피를 싫어해.                              | 홍시우 dislikes 커피            | 홍시우는 커피를 싫어해
            """)
    void isWhoIsSpokenOfNext(String said, String fact, String text) {
        assertTrue(facts(said).contains(fact), () -> facts(said).toString());
        assertTrue(Understood.of(said).candidates().stream()
                .anyMatch(it -> it.text().equals(text)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            My son hates broccoli but loves peas.                | son likes peas          | My son loves peas
            My sister Ines lives in Porto and works at Bosch.    | sister works-at Bosch   | Ines works at Bosch
            My wife is a nurse and works nights.                 | wife habit work nights  | My wife works nights
            """)
    void isWhoTheNextVerbIsAboutToo(String said, String fact, String text) {
        assertTrue(facts(said).contains(fact), () -> facts(said).toString());
        assertTrue(Understood.of(said).candidates().stream()
                .anyMatch(it -> it.text().equals(text)));
    }

    @Test
    void aChildOfASistersIsNotOnesOwn() {
        assertTrue(facts("My sister just had a baby boy, his name is Theo.").stream()
                .noneMatch(fact -> fact.startsWith("me child")));
    }

    /** What stands after a role and is no name. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "친구 전남편은 부산에 살아.",
                "친구 신혼집은 부산에 있어.",
                "동생 남자친구는 부산에 살아.",
                "친구 이사가는 날 도와줬어.",
                "엄마 한의원은 강남에 있어.",
                "동생 주말에 서울 와."
            })
    void aNounAfterARoleIsNoName(String said) {
        assertTrue(
                facts(said).stream().noneMatch(fact -> fact.contains("me friend") || fact.contains("me sibling")),
                said);
    }
}
