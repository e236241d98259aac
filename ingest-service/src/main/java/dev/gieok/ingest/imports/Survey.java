package dev.gieok.ingest.imports;

import dev.gieok.ingest.imports.history.Message;
import java.util.function.Consumer;

/** How many messages a history has, whether any can be read, and in which language most of them are. */
final class Survey implements Consumer<Message> {
    private int messages;
    private int korean;
    private int read;

    @Override
    public void accept(Message message) {
        messages++;
        read += message.unread() ? 0 : 1;
        korean += message.text().codePoints().anyMatch(c -> c >= 0xAC00 && c <= 0xD7A3) ? 1 : 0;
    }

    int messages() {
        return messages;
    }

    boolean hasRead() {
        return read > 0;
    }

    String language() {
        return korean * 2 > messages ? "ko" : "en";
    }
}
