package dev.gieok.ingest.imports;

import dev.gieok.ingest.imports.history.Message;
import java.util.function.Consumer;

/** How many messages a history has, and in which language most of them are. */
final class Survey implements Consumer<Message> {
    private int messages;
    private int korean;

    @Override
    public void accept(Message message) {
        messages++;
        korean += message.text().codePoints().anyMatch(c -> c >= 0xAC00 && c <= 0xD7A3) ? 1 : 0;
    }

    int messages() {
        return messages;
    }

    String language() {
        return korean * 2 > messages ? "ko" : "en";
    }
}
