package dev.gieok.standalone.cli.faults;

import java.time.Instant;

/** Something that somebody says, under an id by which a second delivery of it is known. */
record Message(String externalId, String text, Instant occurredAt) {
    @Override
    public String toString() {
        return "Message[" + externalId + "]";
    }
}
