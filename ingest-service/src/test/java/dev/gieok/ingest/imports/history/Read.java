package dev.gieok.ingest.imports.history;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Reads a history that stands in a test. */
final class Read {
    private Read() {}

    static List<Message> by(History history, byte[] file) throws IOException {
        List<Message> messages = new ArrayList<>();
        history.read(new ByteArrayInputStream(file), messages::add);
        return messages;
    }

    static List<Message> by(History history, String file) throws IOException {
        return by(history, file.getBytes(StandardCharsets.UTF_8));
    }
}
