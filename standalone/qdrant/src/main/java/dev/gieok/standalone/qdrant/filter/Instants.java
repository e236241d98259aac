package dev.gieok.standalone.qdrant.filter;

import com.google.protobuf.Timestamp;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.OptionalLong;
import java.util.concurrent.TimeUnit;

/** Times as Qdrant compares them: microseconds since 1970. */
final class Instants {
    private static final int SHORTEST = "2026-01-01T00:00Z".length();
    private static final int LONGEST = "2026-01-01T00:00:00.000000000+00:00".length();

    private Instants() {}

    static long micros(Timestamp time) {
        return TimeUnit.SECONDS.toMicros(time.getSeconds()) + TimeUnit.NANOSECONDS.toMicros(time.getNanos());
    }

    /** Empty for a text that is no RFC 3339 time; cheap for texts that cannot be one. */
    static OptionalLong micros(String text) {
        if (text.length() < SHORTEST || text.length() > LONGEST || text.charAt(4) != '-' || text.charAt(7) != '-') {
            return OptionalLong.empty();
        }
        try {
            Instant instant = OffsetDateTime.parse(text.replace(' ', 'T')).toInstant();
            return OptionalLong.of(TimeUnit.SECONDS.toMicros(instant.getEpochSecond())
                    + TimeUnit.NANOSECONDS.toMicros(instant.getNano()));
        } catch (DateTimeException notATime) {
            return OptionalLong.empty();
        }
    }
}
