package dev.gieok.reasoning.understanding;

import static dev.gieok.reasoning.understanding.Understood.facts;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Several things of several people in one breath, and what people type who use no capital letters. */
class ToldTogetherTest {
    private static final String FAMILY =
            "I have a son, Keith, who lives in Perth with his wife Jen, and a daughter called Linda who's a teacher";

    @ParameterizedTest
    @ValueSource(strings = {"me son Keith", "Keith lives-in Perth", "me daughter Linda", "Linda works-as teacher"})
    void eachIsToldOfEach(String fact) {
        assertTrue(facts(FAMILY).contains(fact), facts(FAMILY).toString());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        i've got two kids, Callum who's 17 and Poppy who's 9      | me child Poppy
        i've got two kids, Callum who's 17 and Poppy who's 9      | Callum age 17
        got two kids, Jaylen whos 9 and Kiara shes 14             | Kiara age 14
        I have a brother, Tom, 34, and a sister, Jo, 31           | Jo age 31
        My kids are Callum (17) and Poppy (9)                     | Poppy age 9
        my sister Anna, who lives in Leeds, has twins             | sister lives-in Leeds
        Elsie plays the cello and Rory goes to nursery on Mondays | Elsie skill cello
        my cat is 4, have a dog named Otto                        | me pet Otto
        I'm Naomi, 34, living in Bristol with my husband Gareth   | me husband Gareth
        I get migraines, doc's put me on sumatriptan              | me takes sumatriptan
        You can call me Nay, everyone does                        | me nickname Nay
        we've got a staffie called Bruno and two guinea pigs, Salt and Pepper | me pet Pepper
        ive got a little brother Finn whos 14                     | me brother Finn
        I have a friend Tom who works at Google                   | me friend Tom
        i moved to bristol                                        | me lives-in bristol
        we moved to leeds in may                                  | me lives-in leeds
        my brother's called marcus                                | me brother Marcus
        switched my course to zoology                             | me major zoology
        Linda has got me a kitten called Stanley to cheer me up   | me pet Stanley
        Bruno had to be put to sleep on friday                    | me died Bruno
        Poor Gladys died this morning                             | me died Gladys
        The doctor has stopped my ramipril and put me on losartan 50mg instead | end me takes ramipril
        The doctor has stopped my ramipril and put me on losartan 50mg instead | me takes losartan
        mum's warfarin has gone up to 4mg                         | mother takes warfarin
        I've sold the bungalow and moved into sheltered housing in Romiley | me lives-in Romiley
        i work nights as a nurse on the stroke ward at Leeds General | me works-at Leeds General
        내 이름은 민지이고 나는 등산을 좋아해                        | me name 민지
        내 이름은 민지이고 나는 등산을 좋아해                        | me likes 등산
        비번은 abcd1234 이고 나는 등산을 좋아해                     | me likes 등산
        난 이수민이고 스물셋이야                                  | me age 23
        올해 일흔셋이고 전주 살아요                                | me age 73
        취미는 낚시하고 장기요                                    | me hobby 장기
        취미는 등산이랑 낚시야                                    | me hobby 낚시
        낚시는 무릎이 아파서 이제 안 다녀요                          | end me habit 낚시
        매운 건 속이 쓰려서 잘 못 먹소                             | me does-not-eat 매운 건
        이제 도안동에서 하린이랑 둘이 살아요                         | me lives-in 도안동
        이제 도안동에서 하린이랑 둘이 살아요                         | me lives-with 하린
        지금 왕십리 원룸에서 자취하는데 월세 55라 좀 빡셈             | me lives-in 왕십리 원룸
        엄마는 메트포르민 500mg을 하루 두 번 드세요                  | mother takes 메트포르민 500mg
        의사가 혈압이 안 잡힌다고 암로디핀을 10미리로 올렸소           | me takes 암로디핀
        우리 할멈이 석 달 전에 폐암으로 먼저 갔소                     | me died 할멈
        내 전화번호는 010-9876-5432야                           | me phone 010-9876-5432
        """)
    void isUnderstood(String said, String fact) {
        assertTrue(facts(said).contains(fact), facts(said).toString());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        i moved to decaf                        | me lives-in decaf
        My order number is 4111-2222            | me phone 4111-2222
        담배는 지난달에 끊었어요. 손주들이 하도 싫어해서 | me dislikes 손주들
        민지야 주말에 와                           | me name 민지
        we were married 44 years                | me marital-status married
        """)
    void whatOnlyLooksSoIsNot(String said, String fact) {
        assertFalse(facts(said).contains(fact), facts(said).toString());
    }

    /** What is asked of the memory in the form of an order is no instruction. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "하린이에 대해 말해 주세요",
                "내 건강에 대해 아는 거 다 말해 보시오",
                "저에 대해 아는 걸 다 말해 주세요",
                "이름도 말해 보시오",
                "tell me about my sister"
            })
    void toBeToldIsNoInstruction(String asked) {
        assertEquals(
                List.of(),
                facts(asked).stream()
                        .filter(fact -> fact.contains("instruction"))
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"앞으로 날씨에 대해 말해 줘", "항상 존댓말로 말해 줘"})
    void fromNowOnItIs(String ordered) {
        assertTrue(
                facts(ordered).stream().anyMatch(fact -> fact.startsWith("me instruction")),
                facts(ordered).toString());
    }

    /** Two who part end nobody else's marriage. */
    @ParameterizedTest
    @ValueSource(strings = {"Keith and Jen have split up", "Tom and Sue broke up"})
    void othersPart(String said) {
        assertTrue(Understood.of(said).closings().stream()
                .noneMatch(closing -> closing.subject().equals("me")));
    }
}
