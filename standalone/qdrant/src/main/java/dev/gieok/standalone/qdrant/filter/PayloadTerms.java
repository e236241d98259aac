package dev.gieok.standalone.qdrant.filter;

import dev.gieok.standalone.qdrant.point.PayloadPath;
import dev.gieok.standalone.qdrant.point.PayloadPath.Every;
import dev.gieok.standalone.qdrant.point.PayloadPath.Key;
import dev.gieok.standalone.qdrant.point.PayloadPath.Step;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.BytesRefBuilder;
import org.apache.lucene.util.NumericUtils;

/**
 * The terms a payload value is found by: path, a zero byte, one byte of kind, the value. A value is bytes to compare,
 * so no character of it has a meaning of its own.
 */
final class PayloadTerms {
    private static final int LONGEST_PLAIN = 512;
    private static final char BELOW = '\u0001';
    private static final char ELEMENT = '\u0002';
    private static final char ESCAPE = '\u0003';

    private PayloadTerms() {}

    static BytesRef keyword(String path, String value) {
        byte[] bytes = value.getBytes(StandardCharsets.UTF_8);
        // Lucene refuses terms above 32 kB; a long text is found by its digest.
        return bytes.length > LONGEST_PLAIN ? term(path, 'h', sha256(bytes)) : term(path, 's', bytes);
    }

    static BytesRef integer(String path, long value) {
        byte[] bytes = new byte[Long.BYTES];
        NumericUtils.longToSortableBytes(value, bytes, 0);
        return term(path, 'i', bytes);
    }

    static BytesRef bool(String path, boolean value) {
        return term(path, 'b', new byte[] {(byte) (value ? 1 : 0)});
    }

    /** Something that is neither null nor an empty list. */
    static BytesRef filled(String path) {
        return term(path, 'x', new byte[0]);
    }

    static BytesRef nothing(String path) {
        return term(path, 'n', new byte[0]);
    }

    static BytesRef hasVector(String name) {
        return term("", 'v', name.getBytes(StandardCharsets.UTF_8));
    }

    /** The path as terms spell it; empty when values under it are not indexed by that path. */
    static Optional<String> indexed(PayloadPath path) {
        List<Step> steps = path.steps();
        if (!(steps.getLast() instanceof Key)) {
            return Optional.empty();
        }
        String spelled = "";
        boolean first = true;
        boolean afterEvery = false;
        for (Step step : steps) {
            // Lists in lists are not indexed, nor is the place of an element.
            if (step instanceof PayloadPath.At || (step instanceof Every && afterEvery)) {
                return Optional.empty();
            }
            if (step instanceof Key key) {
                spelled = first ? top(key.name()) : below(spelled, key.name());
            } else {
                spelled = elementOf(spelled);
            }
            first = false;
            afterEvery = step instanceof Every;
        }
        return Optional.of(spelled);
    }

    static String top(String key) {
        return spell(key);
    }

    static String below(String path, String key) {
        return path + BELOW + spell(key);
    }

    static String elementOf(String path) {
        return path + ELEMENT;
    }

    /** So that no key, however it is made up, reads as a path or as the end of one. */
    private static String spell(String key) {
        if (key.chars().noneMatch(c -> c <= ESCAPE)) {
            return key;
        }
        StringBuilder spelled = new StringBuilder();
        key.chars().forEach(c -> spelled.append(c <= ESCAPE ? "" + ESCAPE + c + ESCAPE : String.valueOf((char) c)));
        return spelled.toString();
    }

    private static BytesRef term(String path, char kind, byte[] value) {
        BytesRefBuilder term = new BytesRefBuilder();
        term.append(new BytesRef(path));
        term.append((byte) 0);
        term.append((byte) kind);
        term.append(new BytesRef(value));
        return term.toBytesRef();
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every JVM has SHA-256", impossible);
        }
    }
}
