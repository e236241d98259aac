package dev.gieok.reasoning.understanding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import dev.gieok.contracts.memory.Passage;
import dev.gieok.contracts.memory.Retention;
import dev.gieok.contracts.memory.Trust;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A secret hides nothing that is told beside it, and nothing that is told beside it lets a letter of it out. */
class BesideSecretsTest {
    private static final ObjectMapper JSON = new ObjectMapper().registerModule(new JavaTimeModule());

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    My password is hunter2xyz and I live in Busan | hunter2xyz | me lives-in Busan
                    I live in Busan and my pin is 4821 | 4821 | me lives-in Busan
                    I'm allergic to nuts, and my card number is 4111 1111 1111 1111 | 1111 | me allergic-to nuts
                    my password is hunter2xyz i live in busan | hunter2xyz | me lives-in busan
                    i live in busan my pin is 4821 | 4821 | me lives-in busan
                    I have a dog, my password is hunter2xyz, and I work at Google | hunter2xyz | me pet dog; me works-at Google
                    My wifi password is sunny2024 but I hate coriander | sunny2024 | me dislikes coriander
                    I work at Samsung, and my SSN is 078-05-1120, and I'm vegan | 1120 | me works-at Samsung; me diet vegan
                    My sister lives in Paris; her PIN is 4921 | 4921 | sister lives-in Paris
                    The door code is 48213 and my daughter is called Mina | 48213 | me daughter Mina
                    my password is "correct horse battery" and I live in Leeds | horse | me lives-in Leeds
                    my password is correct horse battery and I moved to Leeds | battery | me lives-in Leeds
                    I just moved to Leeds and my IBAN is DE89 3704 0044 0532 0130 00 and I quit smoking | 3704 | me lives-in Leeds; end me smokes$
                    I love jazz, here's my API key: sk-abcdefghijklmnop1234567890, and I have a cat | abcdef | me likes jazz; me pet cat
                    my login is tim and password is hunter2x and I play tennis | hunter2x | me hobby tennis
                    I was born in 1990 and my pin is 4821 | 4821 | me birth-year 1990
                    4821 is my pin and I live in Rome | 4821 | me lives-in Rome
                    My password is P@ss!word1 and I live in Rome | word1 | me lives-in Rome
                    비밀번호는 hunter2고 부산 살아 | hunter2 | me lives-in 부산
                    비밀번호는 hunter2이고 저는 고수를 싫어해요 | hunter2 | me dislikes 고수
                    비번은 hunter2야 나 부산 살아 | hunter2 | me lives-in 부산
                    나 부산 살아 비번은 hunter2야 | hunter2 | me lives-in 부산
                    나 부산 사는데 비번은 hunter2야 | hunter2 | me lives-in 부산
                    땅콩 알레르기 있고 카드번호는 4111-1111-1111-1111 | 1111 | me allergic-to 땅콩
                    현관 비번 4821인데 나 서울 살아 | 4821 | me lives-in 서울
                    부산 살고 비번은 4821 | 4821 | me lives-in 부산
                    저는 채식주의자예요, 주민번호는 900101-1234567이에요 | 1234567 | me diet 채식주의자
                    계좌는 국민은행 110-234-567890이고 저는 고수를 싫어해요 | 567890 | me dislikes 고수
                    내 비번은 사과야 그리고 나 대전 살아 | 사과 | me lives-in 대전
                    와이파이 비번은 sunny2024고 딸 이름은 서연이야 | sunny | me daughter 서연
                    나 커피 못 마셔 여권번호 M12345678 | 12345678 | me does-not-eat 커피
                    이제 서울 살고 비번은 hunter2로 바꿨고 담배는 끊었어 | hunter2 | me lives-in 서울; end me smokes$
                    우리집 비번은 1234고요 엄마는 대구 사세요 | 1234 | mother lives-in 대구
                    비번이 hunter2인데요 저 당뇨 있어요 | hunter2 | me has-condition 당뇨
                    계좌번호 110-234-567890 / 나 비건이야 | 567890 | me diet 비건
                    """)
    void isLearntAsIfItStoodAlone(String said, String secret, String facts) throws JsonProcessingException {
        assertEquals(List.of(facts.replace("$", " ").split("; ")), Understood.facts(said), said);
        assertTrue(Understood.passages(said).contains("secret"), said);
        assertHidden(secret, said);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    my gmail password is hunter2xyz and my bank one is rainy99z | rainy
                    my password is hunter2xyz and my wife's is sunshine | sunshine
                    my pin is 4821 and hers is 9911 | 9911
                    I told Tom my pin is 4821 | Tom
                    I changed my password to hunter2xyz | changed
                    my password is hunter2xyz, the backup is moonlight | moonlight
                    내 비번은 hunter2고 와이프 거는 바나나야 | 바나나
                    비번은 hunter2야 아이디는 minji99 | minji
                    """)
    void isNotWhatGoesOnAboutIt(String said, String alsoHidden) throws JsonProcessingException {
        assertEquals(List.of(), Understood.facts(said));
        assertEquals(
                List.of("secret"), Understood.passages(said).stream().distinct().toList());
        assertFalse(JSON.writeValueAsString(Understood.of(said)).contains(alsoHidden), said);
    }

    /** However it is asked to be kept, and whoever says it. */
    private static void assertHidden(String secret, String said) throws JsonProcessingException {
        for (Extraction each : List.of(
                Understood.of(said),
                Understood.retaining(Retention.ALWAYS, said),
                Understood.saidBy("Tom", said),
                Understood.from(Trust.SOURCE, said))) {
            assertFalse(
                    JSON.writeValueAsString(each).contains(secret),
                    () -> said + " "
                            + each.passages().stream().map(Passage::reason).toList());
        }
    }
}
