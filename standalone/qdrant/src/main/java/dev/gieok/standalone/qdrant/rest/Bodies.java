package dev.gieok.standalone.qdrant.rest;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.concurrent.Semaphore;

/** Reads bodies as JSON, no more of them at once than the memory bears. */
final class Bodies {
    /** Qdrant's own default. */
    private static final int LARGEST_EVER = 32 << 20;
    /** Points take many times the room of their text: as a tree, as messages, as documents for the index. */
    private static final int PART_OF_MEMORY = 32;
    /** A payload that is nested deeper could be written, but not read back as a message of the protocol. */
    private static final int DEEPEST = 30;
    /** Of a body that is refused so much is read and thrown away: who still sends does not see the answer. */
    private static final long PATIENCE_BYTES = 256L << 20;

    private final JsonMapper json = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();
    private final int largest =
            (int) Math.min(LARGEST_EVER, Runtime.getRuntime().maxMemory() / PART_OF_MEMORY);
    private final Semaphore room = new Semaphore(largest, true);

    Bodies() {
        json.getFactory()
                .setStreamReadConstraints(
                        StreamReadConstraints.builder().maxNestingDepth(DEEPEST).build());
    }

    /** A body that is not taken. */
    static final class NotTaken extends Exception {
        private static final long serialVersionUID = 1L;

        final transient Failure failure;

        NotTaken(int status, String sentence) {
            super(sentence, null, false, false);
            this.failure = new Failure(status, sentence);
        }
    }

    /** What is done with a body. */
    @FunctionalInterface
    interface Use<T> {
        T of(JsonNode body);
    }

    /** The room for the body is kept until it is used. */
    <T> T read(HttpExchange exchange, Use<T> use) throws IOException, NotTaken, InterruptedException {
        int announced = announced(exchange);
        room.acquire(announced);
        try {
            return use.of(parse(exchange));
        } finally {
            room.release(announced);
        }
    }

    private int announced(HttpExchange exchange) throws NotTaken, IOException {
        String length = exchange.getRequestHeaders().getFirst("Content-Length");
        if (length == null) {
            boolean comesInPieces = exchange.getRequestHeaders().containsKey("Transfer-Encoding");
            return comesInPieces ? largest : 0;
        }
        long bytes = Long.parseLong(length.strip());
        if (bytes > largest) {
            throw tooLarge(exchange.getRequestBody());
        }
        return (int) bytes;
    }

    private JsonNode parse(HttpExchange exchange) throws IOException, NotTaken {
        InputStream stream = exchange.getRequestBody();
        byte[] bytes = stream.readNBytes(largest + 1);
        if (bytes.length > largest) {
            throw tooLarge(stream);
        }
        if (bytes.length == 0) {
            return MissingNode.getInstance();
        }
        // A web page can send other types to this address without asking first.
        String type = exchange.getRequestHeaders().getFirst("Content-Type");
        if (type == null || !type.toLowerCase(Locale.ROOT).startsWith("application/json")) {
            throw new NotTaken(Failure.OTHER_TYPE, "Wrong input: the Content-Type must be application/json");
        }
        try {
            return json.readTree(bytes);
        } catch (StreamConstraintsException excessive) {
            throw notJson("it is nested deeper than " + DEEPEST + " levels, or a name or number in it is too long");
        } catch (JsonProcessingException broken) {
            JsonLocation at = broken.getLocation();
            throw notJson("it is no JSON"
                    + (at == null ? "" : " at line " + at.getLineNr() + ", column " + at.getColumnNr()));
        }
    }

    /** Without the parser's own message, which quotes. */
    private static NotTaken notJson(String why) {
        return new NotTaken(Failure.NOT_JSON, "Format error in JSON body: " + why);
    }

    private NotTaken tooLarge(InputStream rest) throws IOException {
        // `skip` would skip what is behind the body, too, and wait for it.
        byte[] thrownAway = new byte[1 << 16];
        long left = PATIENCE_BYTES;
        int read = 0;
        while (left > 0 && read >= 0) {
            read = rest.read(thrownAway);
            left -= read;
        }
        return new NotTaken(Failure.TOO_LARGE, "Wrong input: the body is larger than " + largest + " bytes");
    }
}
