package dev.gieok.ingest.observation;

import java.time.Instant;
import java.util.Optional;

/**
 * A CloudEvent from outside, its attributes checked and its data not yet.
 *
 * @param id the external id
 * @param source the system that says so
 * @param subject the person's `sub`
 * @param data JSON in UTF-8, as far as its sender is to be believed
 */
@SuppressWarnings("ArrayRecordComponent")
public record ExternalEvent(String id, String source, String subject, Optional<Instant> time, byte[] data) {
    public static final String TYPE = "dev.gieok.external-observation.v1";

    @Override
    public String toString() {
        return "ExternalEvent";
    }
}
