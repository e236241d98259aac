package dev.gieok.contracts.http;

/**
 * The balance of the ledger: accepted = decided + failed + erased + pending, candidates = retained + updated + reinforced + discarded.
 */
public record Books(
        long accepted,
        long decided,
        long failed,
        long erased,
        long pending,
        long candidates,
        long retained,
        long updated,
        long reinforced,
        long discarded) {
    public boolean balanced() {
        return accepted == decided + failed + erased + pending
                && candidates == retained + updated + reinforced + discarded;
    }

    public Books plus(Books other) {
        return new Books(
                accepted + other.accepted,
                decided + other.decided,
                failed + other.failed,
                erased + other.erased,
                pending + other.pending,
                candidates + other.candidates,
                retained + other.retained,
                updated + other.updated,
                reinforced + other.reinforced,
                discarded + other.discarded);
    }
}
