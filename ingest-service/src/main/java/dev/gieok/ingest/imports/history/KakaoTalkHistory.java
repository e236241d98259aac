package dev.gieok.ingest.imports.history;

import dev.gieok.contracts.ErrorCode;
import dev.gieok.platform.transfer.JobRefusedException;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A chat saved as text by KakaoTalk. What others said is theirs; which of the speakers the person is must be told. */
public final class KakaoTalkHistory implements History {
    private static final int NAMES_SHOWN = 10;
    // Far more than is ever taken of one message.
    private static final int LONGEST = 100_000;
    private static final Pattern PASSING =
            Pattern.compile("(?:사진|사진 \\d+장|동영상|이모티콘|음성메시지|보이스톡.*|페이스톡.*|삭제된 메시지입니다\\.?|파일: .*|Photo|\\d+"
                    + " photos|Photos|Video|Emoticons?|Sticker|Voice Call.*|Video Call.*|This message was"
                    + " deleted\\.?|File: .*)");

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
        return entry.endsWith(".txt");
    }

    @Override
    public void read(InputStream file, Consumer<Message> taker) throws IOException {
        Conversation conversation = new Conversation(taker);
        BufferedReader reader = new BufferedReader(new InputStreamReader(file, encoding));
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
            conversation.read(line.startsWith("\uFEFF") ? line.substring(1) : line);
        }
        conversation.end();
        if (!conversation.heardMe && !conversation.speakers.isEmpty()) {
            throw new JobRefusedException(
                    ErrorCode.IMPORT_SPEAKER_UNKNOWN,
                    "Say which of these you are, with the field `me`: "
                            + String.join(", ", conversation.speakers)
                            + ". Nothing was taken from the file.");
        }
    }

    /** Whether a line is one that only KakaoTalk writes. */
    public static boolean isTold(String line) {
        return KakaoLine.of(line) instanceof KakaoLine.Said
                || KakaoLine.of(line) instanceof KakaoLine.SaidAt
                || line.endsWith("님과 카카오톡 대화")
                || line.startsWith("KakaoTalk Chats with ");
    }

    private final class Conversation {
        private final Consumer<Message> taker;
        // Of one minute at a time: a chat may have more messages than fit into memory.
        private final Map<String, Integer> same = new HashMap<>();
        private @Nullable LocalDateTime minute;
        private final NavigableSet<String> speakers = new TreeSet<>();
        private boolean heardMe;
        private @Nullable LocalDate day;
        private @Nullable Open open;

        Conversation(Consumer<Message> taker) {
            this.taker = taker;
        }

        void read(String line) {
            switch (KakaoLine.of(line)) {
                case KakaoLine.Day date -> {
                    end();
                    day = date.date();
                }
                case KakaoLine.SaidAt said -> {
                    end();
                    if (day != null) {
                        open = new Open(said.speaker(), day.atTime(said.time()), said.text());
                    }
                }
                case KakaoLine.Said said -> {
                    end();
                    open = new Open(said.speaker(), said.at(), said.text());
                }
                case KakaoLine.Notice notice -> end();
                case KakaoLine.More more -> {
                    if (open != null && open.text.length() < LONGEST) {
                        open.text.append('\n').append(more.text());
                    }
                }
            }
        }

        void end() {
            Open said = open;
            open = null;
            if (said == null || said.text.toString().isBlank()) {
                return;
            }
            speakers.add(said.speaker);
            if (speakers.size() > NAMES_SHOWN) {
                speakers.pollLast();
            }
            String text = said.text.toString().strip();
            boolean own = said.speaker.equals(me);
            heardMe |= own;
            if (!said.at.equals(minute)) {
                same.clear();
                minute = said.at;
            }
            String key = said.at + "|" + said.speaker + "|" + text;
            int before = same.merge(key, 1, Integer::sum);
            taker.accept(new Message(
                    digest(key + "|" + before),
                    said.at.toLocalDate().toString(),
                    own ? null : said.speaker,
                    said.at.atZone(zone).toInstant(),
                    text,
                    own,
                    PASSING.matcher(text).matches()));
        }
    }

    private static final class Open {
        private final String speaker;
        private final LocalDateTime at;
        private final StringBuilder text;

        Open(String speaker, LocalDateTime at, String text) {
            this.speaker = speaker.strip();
            this.at = at;
            this.text = new StringBuilder(text);
        }
    }

    private static String digest(String key) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
