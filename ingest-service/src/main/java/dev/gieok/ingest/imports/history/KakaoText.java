package dev.gieok.ingest.imports.history;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * Joins the lines of a chat saved as text to its messages. A line that KakaoTalk may have written or somebody in a
 * message is held until the next one shows whose it is: KakaoTalk's own are followed by no free text.
 */
final class KakaoText {
    // Far more than is ever taken of one message.
    private static final int LONGEST = 100_000;

    private final KakaoMessages messages;
    private final StringBuilder held = new StringBuilder();
    private @Nullable LocalDate heldDay;
    private @Nullable LocalDate day;
    private @Nullable Open open;
    private boolean ruled;
    private boolean onPc;

    KakaoText(KakaoMessages messages) {
        this.messages = messages;
    }

    void read(String line) {
        switch (KakaoLine.of(line)) {
            case KakaoLine.Day date
            when date.ruled() -> {
                end();
                ruled = true;
                day = date.date();
            }
            case KakaoLine.Day date
            when !ruled -> {
                hold(line);
                heldDay = date.date();
            }
            case KakaoLine.SaidAt said -> {
                end();
                onPc = true;
                open = day == null
                        ? new Open(said.speaker(), null, line)
                        : new Open(said.speaker(), day.atTime(said.time()), said.text());
            }
            case KakaoLine.Said said -> {
                end();
                onPc = false;
                open = new Open(said.speaker(), said.at(), said.text());
            }
            case KakaoLine.Unread unread -> {
                end();
                open = new Open(unread.speaker(), null, line);
            }
            // On a phone they have a time.
            case KakaoLine.Notice notice when notice.dated() || onPc -> hold(line);
            case KakaoLine.Day date -> goOn(line);
            case KakaoLine.Notice notice -> goOn(line);
            case KakaoLine.More more -> goOn(line);
        }
    }

    void end() {
        Open said = open;
        open = null;
        held.setLength(0);
        if (heldDay != null) {
            day = heldDay;
            heldDay = null;
        }
        if (said == null) {
            return;
        }
        if (said.at == null) {
            messages.unread(said.speaker, said.text.toString());
        } else {
            messages.said(said.speaker, said.at, said.text.toString());
        }
    }

    private void hold(String line) {
        if (held.length() < LONGEST) {
            held.append('\n').append(line);
        }
    }

    private void goOn(String line) {
        if (line.isBlank() && !held.isEmpty()) {
            hold(line);
            return;
        }
        if (open == null) {
            return;
        }
        if (open.text.length() < LONGEST) {
            open.text.append(held).append('\n').append(line);
        }
        held.setLength(0);
        heldDay = null;
    }

    private static final class Open {
        private final String speaker;
        private final @Nullable LocalDateTime at;
        private final StringBuilder text;

        Open(String speaker, @Nullable LocalDateTime at, String text) {
            this.speaker = speaker.strip();
            this.at = at;
            this.text = new StringBuilder(text);
        }
    }
}
