package dev.gieok.ingest.observation;

import dev.gieok.contracts.id.ObservationId;
import dev.gieok.platform.person.PersonKeys;

/** What came under an external id before: shared with the gateway, where the same system may speak over REST. */
public interface ExternalIds {
    Claim claim(PersonKeys keys, ObservationId observation, String text);

    /** Notes that Kafka has the observation. */
    void published(PersonKeys keys, ObservationId observation, String text);

    /** How an id stands. */
    enum Claim {
        /** It is new, or was not published for sure: publish it; its id makes a repetition harmless. */
        OPEN,
        /** This very text was published under it. */
        PUBLISHED,
        /** Another text was. */
        CONFLICT
    }
}
