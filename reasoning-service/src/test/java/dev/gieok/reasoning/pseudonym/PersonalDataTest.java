package dev.gieok.reasoning.pseudonym;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is found by its form alone, with no memory to help. */
class PersonalDataTest {
    private static final PersonalData DATA = new PersonalData();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Rosalind called about the boiler.|[PERSON_1] called about the boiler.",
                "INES is late.|[PERSON_1] is late.",
                "Ines's birthday is in May.|[PERSON_1]'s birthday is in May.",
                "My neighbour Zorblat Quix is loud.|My neighbour [PERSON_1] is loud.",
                "Is Zorblat's surgery on Monday?|Is [PERSON_1]'s surgery on Monday?",
                "I met Dr. Okonkwo-Reyes.|I met Dr. [PERSON_1].",
                "Did Margaret Holloway call?|Did [PERSON_1] call?",
                "Write to ines.kim+x@mail.example.co.uk or +1 415-555-2671.|Write to [EMAIL_1] or [PHONE_1].",
                "I live at 221B Baker Street, London NW1 6XE now.|I live at [ADDRESS_1] now.",
                "It is Hauptstraße 12, 10115 Berlin.|It is [ADDRESS_1].",
                "The server is 192.168.0.17 or 2001:db8::8a2e:370:7334.|The server is [IP_1] or [IP_2].",
                "See https://example.com/users/ines?x=1 please.|See [URL_1] please.",
                "My instagram is @in.es_k.|My instagram is [ACCOUNT_1].",
                "My sister is called brixanna and lives here.|My sister is called [PERSON_1] and lives here.",
                "We have a goat named zorblat, his name's zorblat.|We have a goat named [PERSON_1], his name's"
                        + " [PERSON_1].",
                "My sister is called zorbla quixovic. Quixovic is loud.|My sister is called [PERSON_1]. [PERSON_2] is loud.",
                "My name is zorbla o'quix brannigan|My name is [PERSON_1]",
                "Everybody calls me zorbli. Please call me zorbla quixovic!|Everybody calls me [PERSON_1]. Please call me"
                        + " [PERSON_2]!",
                "My sister is called zorbla now. She lives here now.|My sister is called [PERSON_1] now. She lives here"
                        + " now.",
                "A goat named zorbla ate my hat.|A goat named [PERSON_1] ate my hat.",
                "민수가 어제 전화했어.|[PERSON_1]가 어제 전화했어.",
                "지은이랑 영화 봤어.|[PERSON_1]이랑 영화 봤어.",
                "김서연 씨는 부산에 살아.|[PERSON_1] 씨는 부산에 살아.",
                "탁서율 과장님께 보내줘.|[PERSON_1] 과장님께 보내줘.",
                "내 동생 이름은 조블랏이야.|내 동생 이름은 [PERSON_1]이야.",
                "내 동생 이름은 브릭사나, 나랑 살아.|내 동생 이름은 [PERSON_1], 나랑 살아.",
                "고양이 이름은 brixanna야.|고양이 이름은 [PERSON_1]야.",
                "이름은 zorbla quixovic야. quixovic는 커.|이름은 [PERSON_1]야. [PERSON_2]는 커.",
                "내 이름은 Zorbla Quixovic 이고 부산 살아.|내 이름은 [PERSON_1] 이고 부산 살아.",
                "내 동생은 브릭사나라고 해.|내 동생은 [PERSON_1]라고 해.",
                "다들 그 애를 조블랏이라고 불러.|다들 그 애를 [PERSON_1]이라고 불러.",
                "올리비아라는 친구가 있어.|[PERSON_1]라는 친구가 있어.",
                "010-1234-5678로 전화해.|[PHONE_1]로 전화해.",
                "전화는 01012345678, 집은 02-312-4567이야.|전화는 [PHONE_1], 집은 [PHONE_2]이야.",
                "서울 마포구 월드컵북로 396 누리꿈스퀘어 1203호로 보내줘.|[ADDRESS_1]로 보내줘.",
                "한빛로보틱스에서 일해.|[ORG_1]에서 일해.",
            })
    void isHidden(String said, String hidden) {
        assertEquals(hidden, hide(said));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Who wrote the novel, Ernest Hemingway or somebody else?",
                "Explain Newton's laws and Kafka Streams in May.",
                "On 2026-11-23 I paid 1,234,567 won, order 20261123-0001, at 3:30pm.",
                "See https://en.wikipedia.org/wiki/Java for version 3.33.2.",
                "Will you grant me hope in June?",
                "Translate this sentence into Korean.",
                "The match is called off, the puppy is not named yet, and the street was named after him.",
                "My sister is called on by teachers. Call me back. Never call me again! Call me when you can, call me if not.",
                "Call me tonight, call me an idiot, call me old-fashioned. She calls me on sunday morning. Do not call me"
                        + " that.",
                "친구가 먼저 가라고 해. 엄마는 일찍 자라고 해. 그 애 이름은 몰라. 그걸 뭐라고 불러?",
                "The locker bears a turmaline dolphin. Follow the twitter rules. My login is broken.",
                "안정은 중요해. 이상은 높아. 수정이 필요해. 지수가 올랐어.",
                "서울역 3번 출구로 2분 걸어. 5월 12일 세종대왕은 누구야?",
                "주말에 조용히 쉬었어. 이야기가 길다. 하나만 골라줘. 정말로 좋아.",
                "우리 할머니 날씨 이야기, 아저씨 말씨, 선생님 말씀.",
                "김치찌개랑 이순신 장군 영화 추천해줘.",
            })
    void isLeftAlone(String said) {
        assertEquals(said, hide(said));
    }

    private static String hide(String text) {
        return new Pseudonyms(DATA, DATA.inQuestion(text), List.of(text)).hide(text);
    }
}
