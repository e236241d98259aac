package dev.gieok.contracts.event;

import dev.gieok.contracts.id.CertificateId;
import java.time.Instant;

/**
 * A person wants everything about themselves gone. On `memory.commands.v1`.
 */
public record ErasureRequested(CertificateId certificateId, Instant at) implements Event {}
