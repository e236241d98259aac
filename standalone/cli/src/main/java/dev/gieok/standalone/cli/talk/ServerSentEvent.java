package dev.gieok.standalone.cli.talk;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** One event of a `text/event-stream`, as the HTML standard defines it. */
public record ServerSentEvent(String name, String data) {
    static Stream<ServerSentEvent> read(InputStream in) {
        BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
        Reading reading = new Reading(reader);
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(reading, Spliterator.ORDERED), false)
                .onClose(() -> close(reader));
    }

    private static void close(BufferedReader reader) {
        try {
            reader.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class Reading implements Iterator<ServerSentEvent> {
        private final BufferedReader reader;
        private @Nullable ServerSentEvent next;

        Reading(BufferedReader reader) {
            this.reader = reader;
        }

        @Override
        public boolean hasNext() {
            if (next == null) {
                next = readOne();
            }
            return next != null;
        }

        @Override
        public ServerSentEvent next() {
            if (!hasNext() || next == null) {
                throw new NoSuchElementException();
            }
            ServerSentEvent event = next;
            next = null;
            return event;
        }

        private @Nullable ServerSentEvent readOne() {
            String name = "message";
            StringBuilder data = new StringBuilder();
            boolean any = false;
            try {
                for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                    if (line.isEmpty()) {
                        if (any) {
                            return new ServerSentEvent(name, data.toString());
                        }
                        name = "message";
                    } else if (line.startsWith("event:")) {
                        name = value(line);
                    } else if (line.startsWith("data:")) {
                        data.append(any ? "\n" : "").append(value(line));
                        any = true;
                    }
                }
                // An event that was not closed by an empty line does not count.
                return null;
            } catch (IOException e) {
                throw new UncheckedIOException("the answer broke off", e);
            }
        }

        private static String value(String line) {
            String value = line.substring(line.indexOf(':') + 1);
            return value.startsWith(" ") ? value.substring(1) : value;
        }
    }
}
