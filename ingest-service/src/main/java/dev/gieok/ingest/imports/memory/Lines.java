package dev.gieok.ingest.imports.memory;

import com.fasterxml.jackson.core.JsonProcessingException;
import dev.gieok.ingest.imports.Archive;
import dev.gieok.platform.event.EventJson;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;

/** Lines of JSON, each bounded and each whole: what a record needs is there, or the file is damaged. */
final class Lines {
    private static final int LONGEST = 32 << 20;

    private Lines() {}

    /** Is given one after the other. */
    interface Taker<T> {
        void take(T thing) throws IOException;
    }

    static <T extends Record> void read(InputStream file, Class<T> type, Taker<T> taker) throws IOException {
        InputStream in = new BufferedInputStream(file);
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (int next = in.read(); next >= 0; next = in.read()) {
            if (next == '\n') {
                taker.take(parsed(line.toByteArray(), type));
                line.reset();
            } else if (line.size() == LONGEST) {
                throw Archive.tooLarge();
            } else {
                line.write(next);
            }
        }
        if (line.size() > 0) {
            taker.take(parsed(line.toByteArray(), type));
        }
    }

    static <T extends Record> T parsed(byte[] json, Class<T> type) {
        try {
            T thing = EventJson.mapper().readValue(json, type);
            if (thing == null) {
                throw Archive.damaged();
            }
            return Complete.checked(thing);
        } catch (JsonProcessingException | IllegalArgumentException e) {
            throw Archive.damaged();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
