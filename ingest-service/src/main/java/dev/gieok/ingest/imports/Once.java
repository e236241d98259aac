package dev.gieok.ingest.imports;

import dev.gieok.ingest.imports.history.Message;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;

/** Passes on the first of several copies of a message. */
final class Once implements Consumer<Message> {
    private final Set<String> seen = new HashSet<>();
    private final Consumer<Message> next;

    Once(Consumer<Message> next) {
        this.next = next;
    }

    @Override
    public void accept(Message message) {
        if (seen.add(message.externalId())) {
            next.accept(message);
        }
    }
}
