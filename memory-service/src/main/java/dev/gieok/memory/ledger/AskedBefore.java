package dev.gieok.memory.ledger;

import dev.gieok.contracts.id.SessionId;
import dev.gieok.contracts.memory.Evidence;
import java.util.List;

/**
 * How often something was asked for in the same way so far, without what it was asked about.
 *
 * @param signature of the request
 * @param times one for each observation
 */
public record AskedBefore(String signature, List<Evidence> times) {
    public AskedBefore {
        times = List.copyOf(times);
    }

    /** The same as if a conversation had not been. */
    public AskedBefore without(SessionId session) {
        return new AskedBefore(
                signature,
                times.stream().filter(each -> !session.equals(each.sessionId())).toList());
    }

    @Override
    public String toString() {
        return "AskedBefore[" + times.size() + "]";
    }
}
