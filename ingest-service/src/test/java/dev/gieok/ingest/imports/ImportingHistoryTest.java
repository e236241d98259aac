package dev.gieok.ingest.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gieok.contracts.Topic;
import dev.gieok.contracts.event.ObservationAccepted;
import dev.gieok.contracts.memory.Retention;
import dev.gieok.contracts.memory.Trust;
import dev.gieok.platform.transfer.ImportFormat;
import dev.gieok.platform.transfer.ImportJob;
import dev.gieok.platform.transfer.JobStatus;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Histories from elsewhere, from the file that was sent to what came of it. */
class ImportingHistoryTest {
    private static final ImportJob.Asked MINJI = new ImportJob.Asked(null, "이민지", null);
    private static final String CHAT = """
        김하늘 님과 카카오톡 대화

        2024년 1월 2일 오후 3:12, 이민지 : 나는 호두 알레르기가 있어
        2024년 1월 2일 오후 3:13, 김하늘 : 나는 부산에 살아
        2024년 1월 2일 오후 3:14, 김하늘 : 앞으로 항상 반말로 대답해
        2024년 1월 2일 오후 3:15, 이민지 : 오늘 날씨 어때?
        2024년 1월 2일 오후 3:16, 이민지 : (note) 그러게
        2024년 1월 2일 오후 3:17, 이민지 : 사진
        """;

    private World world;

    @BeforeEach
    void begin(@TempDir Path folder) {
        world = new World(folder, Bounds.DEFAULT);
    }

    @Test
    void everyMessageBecomesAnObservationWithAnOutcome() {
        ImportJob job = world.sent(CHAT.getBytes(StandardCharsets.UTF_8), MINJI);

        assertEquals(JobStatus.READY, job.status());
        assertEquals(ImportFormat.KAKAOTALK, job.format());
        assertEquals("ko", job.language());
        assertEquals(new ImportJob.Tally(6, 4, 1, 1, 0), job.tally());
        assertEquals(6, world.events(ObservationAccepted.class).size());
        assertFalse(world.isFileThere(job), "the file goes when it was taken in");
    }

    @Test
    void whatOthersSaidIsTheirsAndBelievedLess() {
        world.sent(CHAT.getBytes(StandardCharsets.UTF_8), MINJI);
        List<ObservationAccepted> said = world.events(ObservationAccepted.class);

        assertNull(said.get(0).speaker());
        assertEquals(Trust.PERSON, said.get(0).trust());
        assertEquals("김하늘", said.get(1).speaker());
        assertTrue(said.subList(1, 3).stream().allMatch(one -> one.trust() == Trust.SOURCE));
        assertEquals("kakaotalk", said.get(0).source());
        assertEquals(Instant.parse("2024-01-02T06:12:00Z"), said.get(0).occurredAt());
        assertEquals(World.NOON, said.get(0).acceptedAt());
        assertNotNull(said.get(0).sessionId());
        assertEquals(said.get(0).sessionId(), said.get(1).sessionId());
        assertEquals(Retention.NEVER, said.get(5).retain(), "a picture teaches nothing");
    }

    @Test
    void theSameFileAgainSendsNothingAndSaysTheSame() {
        ImportJob first = world.sent(CHAT.getBytes(StandardCharsets.UTF_8), MINJI);
        int sent = world.published.size();

        ImportJob second = world.sent(CHAT.getBytes(StandardCharsets.UTF_8), MINJI);

        assertEquals(sent, world.published.size());
        assertEquals(first.tally(), second.tally());
    }

    @Test
    void anImportThatWasInterruptedGoesOnWhereItWas() {
        StringBuilder chat = new StringBuilder();
        for (int minute = 0; minute < 35; minute++) {
            chat.append("2024년 1월 2일 오후 3:%02d, 이민지 : %d번째 말\n".formatted(minute, minute));
        }
        world.kafkaTakes = 13;
        ImportJob stuck = world.sent(chat.toString().getBytes(StandardCharsets.UTF_8), MINJI);
        assertEquals(JobStatus.RUNNING, stuck.status());
        assertTrue(world.isFileThere(stuck));

        world.kafkaTakes = Integer.MAX_VALUE;
        ImportJob done = world.workedOnAgain(stuck);

        assertEquals(JobStatus.READY, done.status());
        assertEquals(new ImportJob.Tally(35, 35, 0, 0, 0), done.tally());
        assertEquals(
                35,
                world.events(ObservationAccepted.class).stream()
                        .map(ObservationAccepted::observationId)
                        .distinct()
                        .count());
        assertEquals(35, world.published.size(), "nothing was sent twice");
    }

    @Test
    void aChatThatIsReadSlowlyStaysWithWhoReadsIt() {
        world.beforeItGives = Duration.ofSeconds(40);

        ImportJob job = world.sent(CHAT.getBytes(StandardCharsets.UTF_8), MINJI);

        assertEquals(JobStatus.READY, job.status());
        assertFalse(world.free);
    }

    @Test
    void readsTheOldKoreanCodePage() {
        ImportJob job = world.sent(CHAT.getBytes(Charset.forName("x-windows-949")), MINJI);

        assertEquals(new ImportJob.Tally(6, 4, 1, 1, 0), job.tally());
        assertEquals(
                "나는 호두 알레르기가 있어",
                world.events(ObservationAccepted.class).getFirst().text());
    }

    @Test
    void findsAConversationInTheArchiveItComesIn() {
        String conversations = """
            [{"id":"c","create_time":1700000000,"mapping":{"u":{"message":{"id":"m","author":{"role":"user"},
            "create_time":1700000000,"content":{"content_type":"text","parts":["I live in Busan"]}}}}}]\
            """;
        byte[] zip = new Zip()
                .with("user.json", "{}")
                .with("conversations.json", conversations)
                .with("chat.html", "<html>")
                .bytes();

        ImportJob packed = world.sent(zip);
        ImportJob bare = world.sent(conversations.getBytes(StandardCharsets.UTF_8));

        assertEquals(ImportFormat.CHATGPT, packed.format());
        assertEquals(new ImportJob.Tally(1, 1, 0, 0, 0), packed.tally());
        assertEquals(packed.tally(), bare.tally());
        assertEquals(1, world.published.size(), "bare or packed, it is the same message");
        assertEquals(Topic.INGEST_OBSERVATIONS, world.published.getFirst().topic());
    }

    @Test
    void anEventOfACalendarIsNotThePersonsWord() {
        ImportJob job = world.sent("""
            BEGIN:VCALENDAR
            VERSION:2.0
            BEGIN:VEVENT
            UID:1
            DTSTART:20261201T060000Z
            SUMMARY:Dentist
            END:VEVENT
            END:VCALENDAR
            """.getBytes(StandardCharsets.UTF_8));

        assertEquals(ImportFormat.CALENDAR, job.format());
        ObservationAccepted event = world.events(ObservationAccepted.class).getFirst();
        assertEquals(Trust.SOURCE, event.trust());
        assertNull(event.speaker());
        assertNull(event.sessionId());
    }

    @Test
    void badFilesSayWhatIsWrongAndTeachNothing() {
        refused("import-not-understood", "Dear diary, today I went to Busan.");
        refused("import-not-understood", "{\"conversations\": 3}");
        refused("import-not-understood", new Zip().with("photo.jpg", "x").bytes());
        refused("import-damaged", new byte[] {'P', 'K', 3, 4, 0, 0, 0});
        refused("import-damaged", "[{\"mapping\":{\"u\":{\"message\":{\"author\":{\"role\":\"user\"}");
        refused("import-damaged", "BEGIN:VCALENDAR\nVERSION:2.0\nBEGIN:VEVENT\nDTSTART:20261201T060000Z\nSUMMARY:De");
        refused("import-speaker-unknown", CHAT);
        ImportJob said = world.sent(
                CHAT.getBytes(StandardCharsets.UTF_8), new ImportJob.Asked(ImportFormat.CALENDAR, null, null));
        assertEquals("import-not-understood", problem(said));
        assertEquals(List.of(), world.published);
    }

    @Test
    void aBombIsRefused(@TempDir Path folder) {
        byte[] bomb = new Zip().with("conversations.json", new byte[64 << 20]).bytes();
        assertTrue(bomb.length < 100_000);

        refused("import-too-large", bomb);

        World narrow = new World(folder, new Bounds(3, 1000, 100, 10));
        Zip many = new Zip();
        for (int i = 0; i < 5; i++) {
            many.with(i + ".json", "[]");
        }
        assertEquals("import-too-large", problem(narrow.sent(many.bytes())));
        assertEquals(
                "import-too-large",
                problem(narrow.sent(("[" + " ".repeat(200) + "{}]").getBytes(StandardCharsets.UTF_8))));
    }

    @Test
    void aNameThatLeadsElsewhereLeadsNowhere() {
        ImportJob job = world.sent(new Zip()
                .with("../../../../tmp/gieok-escaped", "x")
                .with("a/../../conversations.json", "[]")
                .bytes());

        assertEquals(JobStatus.READY, job.status());
        assertEquals(0, job.tally().total());
        assertFalse(java.nio.file.Files.exists(Path.of("/tmp/gieok-escaped")));
    }

    private void refused(String code, String file) {
        refused(code, file.getBytes(StandardCharsets.UTF_8));
    }

    private void refused(String code, byte[] file) {
        ImportJob job = world.sent(file);
        assertEquals(code, problem(job));
        assertEquals(JobStatus.FAILED, job.status());
        assertEquals(List.of(), world.published);
        assertFalse(world.isFileThere(job));
    }

    private static String problem(ImportJob job) {
        return job.error() == null ? job.status().toString() : job.error().code();
    }
}
