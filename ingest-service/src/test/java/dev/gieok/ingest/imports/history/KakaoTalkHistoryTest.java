package dev.gieok.ingest.imports.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gieok.platform.transfer.JobRefusedException;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The same conversation as KakaoTalk's programs save it. */
class KakaoTalkHistoryTest {
    private static final ZoneId SEOUL = ZoneId.of("Asia/Seoul");
    private static final Instant QUARTER_PAST_THREE = Instant.parse("2024-01-02T06:12:00Z");
    private static final Instant NEXT_MORNING = Instant.parse("2024-01-03T00:05:00Z");
    private static final String PC_KOREAN = """
        김하늘 님과 카카오톡 대화
        저장한 날짜 : 2024-01-05 15:30:12

        --------------- 2024년 1월 2일 화요일 ---------------
        [이민지] [오후 3:12] 나 호두 알레르기 있는 거 알지?
        그래서 빵집은 못 가
        [김하늘] [오후 3:12] 응 알아
        [김하늘] [오후 3:12] 사진
        김하늘님이 나갔습니다.
        --------------- 2024년 1월 3일 수요일 ---------------
        [이민지] [오전 9:05] 다음 주에 제주로 이사해: 드디어
        """;
    private static final String PC_ENGLISH = """
        KakaoTalk Chats with 김하늘
        Date Saved : 2024-01-05 15:30:12

        --------------- Tuesday, January 2, 2024 ---------------
        [이민지] [3:12 PM] 나 호두 알레르기 있는 거 알지?
        그래서 빵집은 못 가
        [김하늘] [3:12 PM] 응 알아
        [김하늘] [3:12 PM] Photo
        --------------- Wednesday, January 3, 2024 ---------------
        [이민지] [9:05 AM] 다음 주에 제주로 이사해: 드디어
        """;
    private static final String ANDROID_KOREAN = """
        김하늘 님과 카카오톡 대화
        저장한 날짜 : 2024년 1월 5일 오후 3:30


        2024년 1월 2일 오후 3:12
        2024년 1월 2일 오후 3:12, 이민지 : 나 호두 알레르기 있는 거 알지?
        그래서 빵집은 못 가
        2024년 1월 2일 오후 3:12, 김하늘 : 응 알아
        2024년 1월 2일 오후 3:12, 김하늘 : 사진
        2024년 1월 2일 오후 3:13, 김하늘님이 나갔습니다.
        2024년 1월 3일 오전 9:05
        2024년 1월 3일 오전 9:05, 이민지 : 다음 주에 제주로 이사해: 드디어
        """;
    private static final String ANDROID_ENGLISH = """
        KakaoTalk Chats with 김하늘
        Date Saved : Jan 5, 2024, 3:30 PM


        January 2, 2024 at 3:12 PM
        January 2, 2024 at 3:12 PM, 이민지 : 나 호두 알레르기 있는 거 알지?
        그래서 빵집은 못 가
        January 2, 2024 at 3:12 PM, 김하늘 : 응 알아
        January 2, 2024 at 3:12 PM, 김하늘 : Photo
        January 3, 2024 at 9:05 AM, 이민지 : 다음 주에 제주로 이사해: 드디어
        """;
    private static final String IOS_KOREAN = """
        김하늘 님과 카카오톡 대화
        저장한 날짜 : 2024. 1. 5. 오후 3:30

        2024년 1월 2일 화요일
        2024. 1. 2. 오후 3:12, 이민지 : 나 호두 알레르기 있는 거 알지?
        그래서 빵집은 못 가
        2024. 1. 2. 15:12, 김하늘 : 응 알아
        2024. 1. 2. 오후 3:12, 김하늘 : 사진

        2024년 1월 3일 수요일
        2024. 1. 3. 오전 9:05, 이민지 : 다음 주에 제주로 이사해: 드디어
        """;

    @Test
    void readsEveryFormAlike() throws IOException {
        for (String form : List.of(PC_KOREAN, PC_ENGLISH, ANDROID_KOREAN, ANDROID_ENGLISH, IOS_KOREAN)) {
            List<Message> messages = Read.by(of("이민지"), form);

            assertEquals(4, messages.size(), form);
            Message first = messages.getFirst();
            assertEquals("나 호두 알레르기 있는 거 알지?\n그래서 빵집은 못 가", first.text(), form);
            assertEquals(QUARTER_PAST_THREE, first.occurredAt(), form);
            assertTrue(first.own());
            assertNull(first.speaker());
            assertEquals("김하늘", messages.get(1).speaker());
            assertEquals(QUARTER_PAST_THREE, messages.get(1).occurredAt(), form);
            assertTrue(messages.get(2).passing(), "a picture says nothing");
            assertEquals("다음 주에 제주로 이사해: 드디어", messages.getLast().text());
            assertEquals(NEXT_MORNING, messages.getLast().occurredAt());
        }
    }

    @Test
    void theSameMessageHasTheSameIdInEveryForm() throws IOException {
        List<String> once = ids(PC_KOREAN);

        assertEquals(once.getFirst(), ids(ANDROID_KOREAN).getFirst());
        assertEquals(once.getLast(), ids(IOS_KOREAN).getLast());
        assertEquals(4, once.stream().distinct().count());
    }

    @Test
    void whatIsSaidTwiceInAMinuteIsTwoMessages() throws IOException {
        List<String> ids = ids("2024년 1월 2일 오후 3:12, 이민지 : ㅋㅋ\n2024년 1월 2일 오후 3:12, 이민지 : ㅋㅋ\n");

        assertEquals(2, ids.stream().distinct().count());
    }

    @Test
    void asksWhoOfThemThePersonIs() {
        JobRefusedException refused = assertThrows(JobRefusedException.class, () -> Read.by(of(null), ANDROID_KOREAN));

        assertEquals("import-speaker-unknown", refused.problem().code());
        assertTrue(refused.problem().detail().contains("김하늘, 이민지"));
        assertThrows(JobRefusedException.class, () -> Read.by(of("다른 사람"), PC_KOREAN));
    }

    @Test
    void readsTheKoreanCodePageOfOldPrograms() throws IOException {
        byte[] old = ("\uFEFF" + ANDROID_KOREAN).getBytes(Charset.forName("x-windows-949"));
        Charset found = Encodings.of(() -> new java.io.ByteArrayInputStream(old));

        List<Message> messages = Read.by(new KakaoTalkHistory(found, SEOUL, "이민지"), old);

        assertEquals("나 호두 알레르기 있는 거 알지?\n그래서 빵집은 못 가", messages.getFirst().text());
        assertEquals(
                StandardCharsets.UTF_8,
                Encodings.of(() -> new java.io.ByteArrayInputStream(PC_KOREAN.getBytes(StandardCharsets.UTF_8))));
        byte[] wide = ("\uFEFF" + PC_KOREAN).getBytes(StandardCharsets.UTF_16LE);
        Charset utf16 = Encodings.of(() -> new java.io.ByteArrayInputStream(wide));
        assertEquals(4, Read.by(new KakaoTalkHistory(utf16, SEOUL, "이민지"), wide).size());
    }

    @Test
    void twelveIsNoonOrMidnight() throws IOException {
        List<Message> messages = Read.by(of("이민지"), "2024년 1월 2일 오전 12:30, 이민지 : 밤\n2024년 1월 2일 오후 12:30, 이민지 : 낮\n");

        assertEquals(Instant.parse("2024-01-01T15:30:00Z"), messages.getFirst().occurredAt());
        assertEquals(Instant.parse("2024-01-02T03:30:00Z"), messages.getLast().occurredAt());
    }

    private static KakaoTalkHistory of(String me) {
        return new KakaoTalkHistory(StandardCharsets.UTF_8, SEOUL, me);
    }

    private static List<String> ids(String file) throws IOException {
        return Read.by(of("이민지"), file).stream().map(Message::externalId).toList();
    }
}
