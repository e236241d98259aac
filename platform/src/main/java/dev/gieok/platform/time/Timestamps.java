package dev.gieok.platform.time;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;

/** Times as others may name them: RFC 3339, in years of four digits, since no store orders or prints what is beyond. */
public final class Timestamps {
    /** What is wanted, for sentences that refuse something else. */
    public static final String FORM = "an instant such as 2026-05-01T09:00:00Z, of the years 1 to 9999";

    /** The clocks of two machines may differ by so much. */
    public static final Duration CLOCK_SKEW = Duration.ofMinutes(5);

    private static final Instant FIRST = Instant.parse("0001-01-01T00:00:00Z");
    private static final Instant LAST = Instant.parse("9999-12-31T23:59:59.999999999Z");

    private Timestamps() {}

    /**
     * @throws DateTimeException when it is no time of that form and range
     */
    public static Instant parse(String text) {
        Instant instant = OffsetDateTime.parse(text).toInstant();
        if (!isInRange(instant)) {
            throw new DateTimeException("beyond years of four digits");
        }
        return instant;
    }

    public static boolean isInRange(Instant instant) {
        return !instant.isBefore(FIRST) && !instant.isAfter(LAST);
    }

    /**
     * When something happened, of which is said when: nothing has happened later than now. Empty when it is further
     * ahead than clocks differ: taken as it is, it would overrule whatever is said until then.
     */
    public static Optional<Instant> happened(Instant said, Instant now) {
        if (said.isAfter(now.plus(CLOCK_SKEW))) {
            return Optional.empty();
        }
        return Optional.of(said.isAfter(now) ? now : said);
    }
}
