package dev.gieok.platform.event;

import com.ethlo.time.ITU;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.datatype.jsr310.deser.InstantDeserializer;
import java.io.IOException;
import java.io.Serial;
import java.time.DateTimeException;
import java.time.Instant;

/** Reads RFC 3339 with a parser made for it, ten times as fast as the JDK's; what that does not take, as Jackson does. */
final class InstantReader extends StdScalarDeserializer<Instant> {
    @Serial
    private static final long serialVersionUID = 1;

    /** Characters of 2026-11-27. */
    private static final int DATE = 10;

    InstantReader() {
        super(Instant.class);
    }

    @Override
    public Instant deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        String text = parser.hasToken(JsonToken.VALUE_STRING) ? parser.getText() : "";
        // A space for the T is RFC 3339, but no ISO instant.
        if (text.length() > DATE && text.charAt(DATE) == 'T') {
            try {
                return ITU.parseDateTime(text).toInstant();
            } catch (DateTimeException e) {
                // A year beyond 9999, a leap second, or no time at all.
            }
        }
        return InstantDeserializer.INSTANT.deserialize(parser, context);
    }
}
