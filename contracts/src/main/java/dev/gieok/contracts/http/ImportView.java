package dev.gieok.contracts.http;

import dev.gieok.contracts.id.ImportId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How far an import is, and what came of it. Of a history each message counts once, of an export each memory.
 *
 * @param status `pending`, `running`, `ready` or `failed`
 * @param format `gieok`, `chatgpt`, `kakaotalk` or `calendar`; null while it is not known
 * @param learnt what taught something
 * @param discarded what taught nothing, or was forgotten here before
 * @param review what is kept as a note that no rule could place
 * @param failed what could not be handled
 * @param summary the numbers as a sentence
 */
public record ImportView(
        ImportId importId,
        String status,
        @Nullable String format,
        Progress progress,
        int learnt,
        int discarded,
        int review,
        int failed,
        String summary,
        Instant requestedAt,
        @Nullable JobProblem error) {

    /** Of how many things. */
    public record Progress(int done, int total) {}
}
