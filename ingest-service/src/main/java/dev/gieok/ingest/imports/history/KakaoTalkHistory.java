package dev.gieok.ingest.imports.history;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.time.ZoneId;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A chat saved by KakaoTalk, as text or, on a Mac, as CSV. What others said is theirs; which of the speakers the person is must be told. */
public final class KakaoTalkHistory implements History {
    private static final int LINES = 200;

    private final Charset encoding;
    private final ZoneId zone;
    private final @Nullable String me;

    public KakaoTalkHistory(Charset encoding, ZoneId zone, @Nullable String me) {
        this.encoding = encoding;
        this.zone = zone;
        this.me = me;
    }

    @Override
    public boolean isNamed(String entry) {
        return entry.endsWith(".txt") || entry.endsWith(".csv");
    }

    @Override
    public void read(InputStream file, Consumer<Message> taker) throws IOException {
        KakaoMessages messages = new KakaoMessages(taker, zone, me);
        BufferedReader reader = new BufferedReader(new InputStreamReader(file, encoding));
        String first = reader.readLine();
        if (KakaoCsv.isHeader(first == null ? null : unmarked(first))) {
            new KakaoCsv(messages).read(reader);
        } else {
            KakaoText text = new KakaoText(messages);
            for (String line = first; line != null; line = reader.readLine()) {
                text.read(unmarked(line));
            }
            text.end();
        }
        messages.end();
    }

    private static String unmarked(String line) {
        return line.startsWith("\uFEFF") ? line.substring(1) : line;
    }

    /** Whether a file that begins so is one that only KakaoTalk writes. */
    public static boolean isBegunBy(String head) {
        return KakaoCsv.isHeader(unmarked(head.lines().findFirst().orElse("")))
                || head.lines().limit(LINES).map(String::strip).anyMatch(KakaoTalkHistory::isTold);
    }

    private static boolean isTold(String line) {
        return KakaoLine.of(line) instanceof KakaoLine.Said
                || KakaoLine.of(line) instanceof KakaoLine.SaidAt
                || line.endsWith("님과 카카오톡 대화")
                || line.startsWith("KakaoTalk Chats with ");
    }
}
