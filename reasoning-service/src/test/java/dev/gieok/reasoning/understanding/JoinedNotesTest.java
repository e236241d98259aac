package dev.gieok.reasoning.understanding;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.gieok.contracts.memory.Candidate;
import dev.gieok.contracts.memory.Effect;
import dev.gieok.contracts.memory.Kind;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a message that may be a change tells in pieces is one note. */
class JoinedNotesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            My phone took a swim in the lake. I've gone over to an iPhone. | My phone took a swim in the lake. I've gone over to an iPhone
            Traded the Outback in. Tacoma now.  | Traded the Outback in. Tacoma now
            They shut the bakery overnight, so I'm unemployed for now.               | They shut the bakery overnight, so I'm unemployed for now
            예은이가 나가고 은채가 들어왔어요.                                               | 예은이가 나가고 은채가 들어왔어요
            """)
    void isOneNoteInTheWordsOfTheMessage(String message, String note) {
        assertEquals(List.of(note), notes(message));
    }

    /** What is asked in between is left out, and what is a fact of its own: who forgets that forgets its words. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            My phone took a swim in the lake. Can you believe how silly I was, honestly? I've gone over to an iPhone. | My phone took a swim in the lake … I've gone over to an iPhone
            My phone took a swim in the lake. I'm 41. I've gone over to an iPhone. | My phone took a swim in the lake … I've gone over to an iPhone
            """)
    void leavesOutWhatIsNoPartOfIt(String message, String note) {
        assertEquals(List.of(note), notes(message));
    }

    /** What happens, or is to happen, takes up what stands beside it; not what is dated otherwise, or dated in another sentence. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The airline rebooked me, I leave on Saturday the 11th. | The airline rebooked me, I leave on Saturday the 11th
            I dropped that class and signed up for Greek instead. | I dropped that class and signed up for Greek instead
            휴가 계획 바뀜 ㅋㅋ 삿포로 가기로 함 | 휴가 계획 바뀜 ㅋㅋ 삿포로 가기로 함
            손가락 인대 나가고 나서는 못 다녀요. 그래도 도자기 공방 등록했는데, 흙 만지니까 마음이 편해져요. | 손가락 인대 나가고 나서는 못 다녀요. 그래도 도자기 공방 등록했는데, 흙 만지니까 마음이 편해져요
            My phone died on Tuesday, so I bought a Pixel. Dinner with Ann is on Friday at 7. | Dinner with Ann is on Friday at 7
            """)
    void whatHappensIsToldWithWhatStandsBesideIt(String message, String told) {
        assertEquals(
                List.of(told),
                Understood.of(message).candidates().stream()
                        .filter(candidate -> candidate.kind() == Kind.EVENT && candidate.effect() == Effect.ASSERT)
                        .map(Candidate::text)
                        .toList());
    }

    private static List<String> notes(String message) {
        return Understood.of(message).candidates().stream()
                .filter(candidate -> candidate.predicate().equals("note"))
                .map(Candidate::text)
                .toList();
    }
}
