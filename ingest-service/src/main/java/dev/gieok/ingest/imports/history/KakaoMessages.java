package dev.gieok.ingest.imports.history;

import dev.gieok.contracts.ErrorCode;
import dev.gieok.platform.transfer.JobRefusedException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The messages of one chat, in whichever form it was saved: whose each is, and an id that is the same in all forms. */
final class KakaoMessages {
    private static final int NAMES_SHOWN = 10;
    private static final Pattern PASSING =
            Pattern.compile("(?:사진|사진 \\d+장|동영상|이모티콘|음성메시지|보이스톡.*|페이스톡.*|삭제된 메시지입니다\\.?|파일: .*|Photo|\\d+"
                    + " photos|Photos|Video|Emoticons?|Sticker|Voice Call.*|Video Call.*|This message was"
                    + " deleted\\.?|File: .*)");

    private final Consumer<Message> taker;
    private final ZoneId zone;
    private final @Nullable String me;
    // Of one minute at a time: a chat may have more messages than fit into memory.
    private final Map<String, Integer> same = new HashMap<>();
    private final NavigableSet<String> speakers = new TreeSet<>();
    private @Nullable LocalDateTime minute;
    private boolean heardMe;
    private int unread;

    KakaoMessages(Consumer<Message> taker, ZoneId zone, @Nullable String me) {
        this.taker = taker;
        this.zone = zone;
        this.me = me;
    }

    void said(String speaker, LocalDateTime at, String words) {
        String text = words.strip();
        if (text.isEmpty()) {
            return;
        }
        speakers.add(speaker);
        if (speakers.size() > NAMES_SHOWN) {
            speakers.pollLast();
        }
        LocalDateTime shown = at.truncatedTo(ChronoUnit.MINUTES);
        if (!shown.equals(minute)) {
            same.clear();
            minute = shown;
        }
        String key = shown + "|" + speaker + "|" + text;
        int before = same.merge(key, 1, Integer::sum);
        taker.accept(new Message(
                digest(key + "|" + before),
                at.toLocalDate().toString(),
                isMe(speaker) ? null : speaker,
                at.atZone(zone).toInstant(),
                text,
                isMe(speaker),
                PASSING.matcher(text).matches()));
    }

    /** Counted and discarded: without its time, “tomorrow” would be any day. */
    void unread(String speaker, String line) {
        unread++;
        taker.accept(new Message(
                digest("unread|" + unread + "|" + line),
                null,
                isMe(speaker) ? null : speaker,
                null,
                line.strip(),
                isMe(speaker),
                true));
    }

    /**
     * There are no more.
     *
     * @throws JobRefusedException when the person is none of those who spoke
     */
    void end() {
        if (!heardMe && !speakers.isEmpty()) {
            throw new JobRefusedException(
                    ErrorCode.IMPORT_SPEAKER_UNKNOWN,
                    "Say which of these you are, with the field `me`: " + String.join(", ", speakers)
                            + ". Nothing was taken from the file.");
        }
    }

    private boolean isMe(String speaker) {
        boolean own = speaker.equals(me);
        heardMe |= own;
        return own;
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
