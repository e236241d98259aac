package dev.gieok.contracts.http;

import dev.gieok.contracts.id.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * What the log says of a person beside what the projections and the ledger know. They differ for as long as something is
 * on its way.
 *
 * @param ledger hash of what the fold keeps; `ledgerOfLog` of what the log would make of it anew
 * @param logState the canonical JSON, only when it was asked for: it holds the person's words
 */
public record StateView(
        PersonId person,
        StateDigest log,
        StateDigest projections,
        boolean equal,
        String ledger,
        String ledgerOfLog,
        boolean ledgerEqual,
        @Nullable String logState,
        @Nullable String projectedState) {
    @Override
    public String toString() {
        return "StateView[" + person + ", equal=" + equal + ", ledgerEqual=" + ledgerEqual + "]";
    }
}
