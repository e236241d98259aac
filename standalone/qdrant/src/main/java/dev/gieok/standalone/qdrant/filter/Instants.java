package dev.gieok.standalone.qdrant.filter;

import com.google.protobuf.Timestamp;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.TemporalAccessor;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.TimeUnit;

/** Times as Qdrant compares them: microseconds since 1970. */
public final class Instants {
    private static final int SHORTEST = "2026-01-01".length();
    private static final int LONGEST = "2026-01-01T00:00:00.000000000+00:00".length();
    /** RFC 3339, and without a zone or a time of day, which Qdrant takes for UTC and midnight. */
    private static final DateTimeFormatter FORMAT = new DateTimeFormatterBuilder()
            .append(DateTimeFormatter.ISO_LOCAL_DATE)
            .optionalStart()
            .appendLiteral('T')
            .append(DateTimeFormatter.ISO_LOCAL_TIME)
            .optionalStart()
            .appendOffsetId()
            .toFormatter();

    private Instants() {}

    static long micros(Timestamp time) {
        return micros(time.getSeconds(), time.getNanos());
    }

    static OptionalLong micros(String text) {
        return read(text)
                .map(instant -> OptionalLong.of(micros(instant.getEpochSecond(), instant.getNano())))
                .orElse(OptionalLong.empty());
    }

    /** Empty for a text that is no time; cheap for texts that cannot be one. */
    public static Optional<Instant> read(String text) {
        if (text.length() < SHORTEST || text.length() > LONGEST || text.charAt(4) != '-' || text.charAt(7) != '-') {
            return Optional.empty();
        }
        try {
            TemporalAccessor read = FORMAT.parseBest(
                    text.replace(' ', 'T'), OffsetDateTime::from, LocalDateTime::from, LocalDate::from);
            return Optional.of(
                    switch (read) {
                        case OffsetDateTime time -> time.toInstant();
                        case LocalDateTime time -> time.toInstant(ZoneOffset.UTC);
                        case LocalDate date -> date.atStartOfDay().toInstant(ZoneOffset.UTC);
                        default -> throw new DateTimeException("none of the three");
                    });
        } catch (DateTimeException notATime) {
            return Optional.empty();
        }
    }

    private static long micros(long seconds, int nanos) {
        return TimeUnit.SECONDS.toMicros(seconds) + TimeUnit.NANOSECONDS.toMicros(nanos);
    }
}
