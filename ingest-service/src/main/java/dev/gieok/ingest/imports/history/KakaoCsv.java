package dev.gieok.ingest.imports.history;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import dev.gieok.ingest.imports.Archive;
import java.io.IOException;
import java.io.Reader;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A chat saved by KakaoTalk for Mac: `2026-11-02 15:15:00,"Minji Kim","I play the harp"`, quoted as RFC 4180 says. */
final class KakaoCsv {
    private static final String HEADER = "Date,User,Message";
    private static final DateTimeFormatter AT =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm[:ss]").withResolverStyle(ResolverStyle.STRICT);
    private static final CsvMapper CSV =
            CsvMapper.builder().enable(CsvParser.Feature.WRAP_AS_ARRAY).build();

    private final KakaoMessages messages;

    KakaoCsv(KakaoMessages messages) {
        this.messages = messages;
    }

    static boolean isHeader(@Nullable String line) {
        return line != null && line.strip().replace("\"", "").equals(HEADER);
    }

    /** @param rows those after the header */
    void read(Reader rows) throws IOException {
        try (MappingIterator<List<String>> values =
                CSV.readerForListOf(String.class).readValues(rows)) {
            while (values.hasNextValue()) {
                take(values.nextValue());
            }
        } catch (JacksonException e) {
            // A quotation that does not end: cut off.
            throw Archive.damaged();
        }
    }

    private void take(List<String> row) {
        String speaker = row.size() < 2 ? "" : row.get(1).strip();
        Optional<LocalDateTime> at = row.size() == 3 ? at(row.getFirst()) : Optional.empty();
        if (at.isEmpty() || speaker.isEmpty()) {
            if (row.stream().anyMatch(value -> !value.isBlank())) {
                messages.unread(speaker, String.join(",", row));
            }
        } else if (!isNotice(speaker, row.getLast().strip())) {
            messages.said(speaker, at.get(), row.getLast());
        }
    }

    /** Who came or went is named as the one who said so. */
    private static boolean isNotice(String speaker, String text) {
        return KakaoNotices.isOne(text) && (text.startsWith(speaker) || KakaoNotices.isOfTheRoom(text));
    }

    private static Optional<LocalDateTime> at(String date) {
        try {
            return Optional.of(LocalDateTime.parse(date.strip(), AT));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
