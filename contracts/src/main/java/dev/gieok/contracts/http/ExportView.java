package dev.gieok.contracts.http;

import dev.gieok.contracts.id.ExportId;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How far an export is.
 *
 * @param status `pending`, `running`, `ready` or `failed`
 * @param counts kind to how many, so far
 * @param bytes of the ZIP, once it is ready
 * @param expiresAt when the ZIP is deleted
 */
public record ExportView(
        ExportId exportId,
        String status,
        Instant requestedAt,
        @Nullable Instant readyAt,
        @Nullable Instant expiresAt,
        @Nullable Long bytes,
        Map<String, Long> counts,
        @Nullable JobProblem error) {}
