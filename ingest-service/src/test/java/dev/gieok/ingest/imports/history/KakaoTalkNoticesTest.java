package dev.gieok.ingest.imports.history;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What KakaoTalk itself says is nobody's; what people wrote stays whole. */
class KakaoTalkNoticesTest {
    private static final String DAY = "--------------- 2026년 11월 2일 월요일 ---------------\n";

    private final KakaoTalkHistory history =
            new KakaoTalkHistory(StandardCharsets.UTF_8, ZoneId.of("Asia/Seoul"), "Minji Kim");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Jihoon Park left the chatroom.",
                "Jihoon Park left this chatroom.",
                "Jihoon Park joined this chatroom.",
                "Jihoon Park invited Sora Lee.",
                "Jihoon Park invited Sora Lee, Tom Ray and Mina Choi.",
                "Jihoon Park invited Sora Lee and 3 others to this chatroom.",
                "jihoon invited 소라 to the chatroom.",
                "박지훈님이 나갔습니다.",
                "박지훈님이 들어왔습니다.",
                "박지훈님이 들어왔습니다.운영정책을 위반한 메시지로 신고 접수 시 카카오톡 이용에 제한이 있을 수 있습니다.",
                "박지훈님이 이소라님을 초대했습니다.",
                "박지훈님이 이소라님과 최민아님을 초대했습니다.",
                "박지훈님을 내보냈습니다.",
                "채팅방 관리자가 메시지를 가렸습니다.",
            })
    void belongToNoMessage(String notice) throws IOException {
        assertEquals(
                List.of("I play the harp", "Nice"),
                texts(DAY + "[Minji Kim] [오후 3:15] I play the harp\n" + notice + "\n[Jihoon Park] [오후 3:16] Nice\n"));
        assertEquals(
                List.of("I play the harp"), texts(DAY + "[Minji Kim] [오후 3:15] I play the harp\n" + notice + "\n"));
    }

    @Test
    void severalBelongToNoneEither() throws IOException {
        assertEquals(List.of("안녕", "응"), texts(DAY + """
            [Minji Kim] [오후 3:15] 안녕
            박지훈님이 나갔습니다.
            이소라님이 들어왔습니다.
            --------------- 2026년 11월 3일 화요일 ---------------
            [Jihoon Park] [오후 3:16] 응
            """));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "My boss invited me to dinner",
                "I left the chatroom.",
                "and then she left this chatroom",
                "우리 선생님이 나갔습니다.",
                "I invited Sora",
            })
    void whatSomebodyTellsOfIsTheirs(String line) throws IOException {
        assertEquals(List.of("Guess what\n" + line), texts(DAY + "[Minji Kim] [오후 3:15] Guess what\n" + line + "\n"));
    }

    @Test
    void aMessageThatGoesOnIsWhole() throws IOException {
        assertEquals(List.of("단톡방에 이렇게 떴어\n박지훈님이 나갔습니다.\n\n왜 나갔지?", "몰라"), texts(DAY + """
            [Minji Kim] [오후 3:15] 단톡방에 이렇게 떴어
            박지훈님이 나갔습니다.

            왜 나갔지?
            [Jihoon Park] [오후 3:16] 몰라
            """));
    }

    @Test
    void aDateInAMessageIsNoNewDay() throws IOException {
        assertEquals(List.of("우리 처음 만난 날\n2020년 5월 4일\n기억나?", "응"), texts("""
            2026년 11월 2일 오후 3:15
            2026년 11월 2일 오후 3:15, Minji Kim : 우리 처음 만난 날
            2020년 5월 4일
            기억나?
            2026년 11월 2일 오후 3:16, Jihoon Park : 응
            """));
        List<Message> onPc = Read.by(history, DAY + """
            [Minji Kim] [오후 3:15] 우리 처음 만난 날:
            2020년 5월 4일
            [Jihoon Park] [오후 3:16] 응
            """);
        assertEquals("우리 처음 만난 날:\n2020년 5월 4일", onPc.getFirst().text());
        assertEquals("2026-11-02", onPc.getLast().conversation());
    }

    @Test
    void onAPhoneTheyHaveATime() throws IOException {
        assertEquals(List.of("단톡방에 이렇게 떴어\n박지훈님이 나갔습니다.", "응"), texts("""
            2026년 11월 2일 오후 3:15, Minji Kim : 단톡방에 이렇게 떴어
            박지훈님이 나갔습니다.
            2026년 11월 2일 오후 3:15, 이소라님이 나갔습니다.
            2026년 11월 2일 오후 3:16, Jihoon Park : 응
            """));
    }

    private List<String> texts(String file) throws IOException {
        return Read.by(history, file).stream().map(Message::text).toList();
    }
}
