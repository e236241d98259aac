package dev.gieok.contracts.event;

import dev.gieok.contracts.id.CertificateId;
import java.time.Instant;

/**
 * The last event of a person: the log is tombstoned and the ledger empty; projections, blobs and keys follow. On
 * `memory.facts.v1`.
 *
 * @param facts how many the ledger held
 * @param records how many records of the log were tombstoned
 */
public record PersonErased(CertificateId certificateId, Instant at, int facts, int records) implements Event {}
