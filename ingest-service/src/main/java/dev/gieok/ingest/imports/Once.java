package dev.gieok.ingest.imports;

import dev.gieok.contracts.ErrorCode;
import dev.gieok.ingest.imports.history.Message;
import dev.gieok.platform.transfer.JobRefusedException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;

/** Passes on the first of several copies of a message; refuses more messages than it can remember. */
final class Once implements Consumer<Message> {
    // Digests: an id may be as long as what was said.
    private final Set<UUID> seen = new HashSet<>();
    private final int most;
    private final Consumer<Message> next;

    Once(int most, Consumer<Message> next) {
        this.most = most;
        this.next = next;
    }

    @Override
    public void accept(Message message) {
        if (seen.add(UUID.nameUUIDFromBytes(message.externalId().getBytes(StandardCharsets.UTF_8)))) {
            if (seen.size() > most) {
                throw new JobRefusedException(
                        ErrorCode.IMPORT_TOO_LARGE,
                        "The file holds more than %,d messages, and nothing was taken from it. Send it in parts."
                                .formatted(most));
            }
            next.accept(message);
        }
    }
}
