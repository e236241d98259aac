package dev.gieok.platform.person;

import dev.gieok.contracts.id.CertificateId;
import java.time.Instant;

/** What became of a person's keys. */
public sealed interface Fate {
    /** They open what is sealed. */
    record Alive() implements Fate {}

    /** They are no more, and so is whatever was sealed with them. */
    record Destroyed(CertificateId certificate, Instant at) implements Fate {}

    /** The registry has never heard of the person; it may come from a backup. */
    record Unknown() implements Fate {}
}
