package dev.gieok.gateway.chat;

import dev.gieok.contracts.id.AnswerId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListSet;

/**
 * The partitions of `reasoning.answers.v1` that this instance of the group reads right now. A question names one of
 * them, so that no gateway reads every answer.
 */
public final class ReplyPartitions {
    private final ConcurrentSkipListSet<Integer> owned = new ConcurrentSkipListSet<>();
    private volatile boolean joined;

    /** The group has given this instance its share, which may be nothing. */
    public void assigned(Collection<Integer> partitions) {
        owned.addAll(partitions);
        joined = true;
    }

    public void revoked(Collection<Integer> partitions) {
        owned.removeAll(partitions);
    }

    /** One that is owned; questions spread over them. Empty when there are more gateways than partitions. */
    public Optional<Integer> forReply(AnswerId answer) {
        List<Integer> choice = List.copyOf(owned);
        return choice.isEmpty()
                ? Optional.empty()
                : Optional.of(choice.get(Math.floorMod(answer.hashCode(), choice.size())));
    }

    public boolean owns(int partition) {
        return owned.contains(partition);
    }

    public boolean joined() {
        return joined;
    }

    public int count() {
        return owned.size();
    }
}
