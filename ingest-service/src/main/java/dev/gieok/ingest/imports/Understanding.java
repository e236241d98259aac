package dev.gieok.ingest.imports;

import dev.gieok.contracts.ErrorCode;
import dev.gieok.contracts.export.ExportEntry;
import dev.gieok.ingest.imports.history.Calendars;
import dev.gieok.ingest.imports.history.ChatGptHistory;
import dev.gieok.ingest.imports.history.Encodings;
import dev.gieok.ingest.imports.history.History;
import dev.gieok.ingest.imports.history.KakaoTalkHistory;
import dev.gieok.platform.transfer.ImportFormat;
import dev.gieok.platform.transfer.ImportJob;
import dev.gieok.platform.transfer.JobRefusedException;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds out what a file is: by what stands in it, not by its name. */
final class Understanding {
    private static final ZoneId KAKAO = ZoneId.of("Asia/Seoul");
    private static final int HEAD = 64 * 1024;

    private final Archive archive;
    private final Calendars calendars;

    Understanding(Archive archive, Calendars calendars) {
        this.archive = archive;
        this.calendars = calendars;
    }

    /**
     * @param packed in a ZIP
     * @param encoding of a text that is not packed
     */
    record Understood(
            ImportFormat format, boolean packed, @Nullable Charset encoding) {}

    History history(Understood found, ImportJob.Asked asked) {
        ZoneId zone = asked.timeZone() == null ? null : ZoneId.of(asked.timeZone());
        Charset encoding = found.encoding();
        return switch (found.format()) {
            case CHATGPT -> new ChatGptHistory();
            case CALENDAR -> calendars.in(zone);
            case KAKAOTALK ->
                new KakaoTalkHistory(
                        encoding == null ? StandardCharsets.UTF_8 : encoding, zone == null ? KAKAO : zone, asked.me());
            case GIEOK -> throw new IllegalStateException("an export is no history");
        };
    }

    Understood understand(SentFile file, ImportJob.Asked asked) throws IOException {
        Understood found = isZip(file) ? packed(file) : plain(file);
        if (asked.format() != null && asked.format() != found.format()) {
            throw new JobRefusedException(
                    ErrorCode.IMPORT_NOT_UNDERSTOOD,
                    "The file was said to be %s, but it is %s."
                            .formatted(asked.format().code(), found.format().code()));
        }
        return found;
    }

    private static boolean isZip(SentFile file) throws IOException {
        try (InputStream in = file.open()) {
            byte[] head = in.readNBytes(4);
            return head.length == 4 && head[0] == 'P' && head[1] == 'K' && head[2] == 3 && head[3] == 4;
        }
    }

    private Understood packed(SentFile file) throws IOException {
        Set<ImportFormat> found = EnumSet.noneOf(ImportFormat.class);
        History chatGpt = new ChatGptHistory();
        archive.read(file, (name, content) -> {
            if (name.equals(ExportEntry.MEMORIES)) {
                found.add(ImportFormat.GIEOK);
            } else if (chatGpt.isNamed(name)) {
                found.add(ImportFormat.CHATGPT);
            } else if (name.endsWith(".ics")) {
                found.add(ImportFormat.CALENDAR);
            } else if ((name.endsWith(".txt") || name.endsWith(".csv"))
                    && KakaoTalkHistory.isBegunBy(new String(content.readNBytes(HEAD), StandardCharsets.UTF_8))) {
                found.add(ImportFormat.KAKAOTALK);
            }
        });
        return found.stream()
                .findFirst()
                .map(format -> new Understood(format, true, null))
                .orElseThrow(Understanding::unknown);
    }

    private static Understood plain(SentFile file) throws IOException {
        Charset encoding = Encodings.of(file);
        String head = head(file, encoding);
        return Optional.<ImportFormat>empty()
                .or(() -> head.regionMatches(true, 0, "BEGIN:VCALENDAR", 0, 15)
                        ? Optional.of(ImportFormat.CALENDAR)
                        : Optional.empty())
                .or(() -> KakaoTalkHistory.isBegunBy(head) ? Optional.of(ImportFormat.KAKAOTALK) : Optional.empty())
                .or(() -> head.matches("(?s)\\[\\s*[{\\]].*") ? Optional.of(ImportFormat.CHATGPT) : Optional.empty())
                .map(format -> new Understood(format, false, encoding))
                .orElseThrow(Understanding::unknown);
    }

    private static String head(SentFile file, Charset encoding) throws IOException {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(file.open(), encoding))) {
            char[] head = new char[HEAD];
            int length = 0;
            int read = reader.read(head, 0, HEAD);
            while (read > 0) {
                length += read;
                read = length == HEAD ? -1 : reader.read(head, length, HEAD - length);
            }
            String text = new String(head, 0, length);
            return (text.startsWith("\uFEFF") ? text.substring(1) : text).stripLeading();
        }
    }

    private static JobRefusedException unknown() {
        return new JobRefusedException(
                ErrorCode.IMPORT_NOT_UNDERSTOOD,
                "This is no export of a Gieok, no conversations.json of ChatGPT, no chat saved by"
                        + " KakaoTalk, and no calendar (.ics). Nothing was taken from it.");
    }
}
