package dev.gieok.contracts.memory;

import dev.gieok.contracts.id.FactId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of one candidate, in words.
 *
 * @param reason a sentence in the person's language
 * @param predicate what the candidate said something about, null for a discard
 */
public record Decision(
        Verdict decision,
        String reason,
        @Nullable FactId factId,
        List<FactId> supersedes,
        @Nullable String predicate) {}
