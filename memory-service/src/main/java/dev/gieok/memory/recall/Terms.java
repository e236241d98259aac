package dev.gieok.memory.recall;

import dev.gieok.platform.person.PersonKeys;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** Keyed hashes by which sparse vectors are compared. Each field has hashes of its own: a name said is no name of a speaker. */
enum Terms {
    /** A word of the text. */
    WORD("lexical"),
    /** The name of somebody who said it. */
    SPEAKER("speaker"),
    /** Somebody whom it is about, or who said it. */
    ABOUT("about"),
    /** A day, month or year when it was said or happened. */
    DATE("date"),
    /** A kind of which it names something. */
    KIND("kind");

    private final String purpose;

    Terms(String purpose) {
        this.purpose = purpose;
    }

    /** A name or label in its field. */
    record Term(Terms field, String value) {
        long of(PersonKeys keys) {
            return field.of(keys, value);
        }

        @Override
        public String toString() {
            return field.name();
        }
    }

    /** An unsigned 32-bit number. */
    long of(PersonKeys keys, String value) {
        byte[] hashed = keys.hash().hash(purpose, value.getBytes(StandardCharsets.UTF_8));
        return Integer.toUnsignedLong(ByteBuffer.wrap(hashed).getInt());
    }
}
