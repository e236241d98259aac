package dev.gieok.reasoning.grounded;

import dev.gieok.platform.change.reading.CrossEncoder;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * Reads what was told and a question as one text, and judges how likely that answers it: a {@link CrossEncoder} that
 * learnt from questions which people asked of what they had told (`AnsweringPairs`, `src/test/python`). Thread-safe.
 */
final class Answering {
    private static final Pattern MARKS = Pattern.compile("[.?!…~\\s]+$");

    private static final class Standard {
        private static final Answering LEARNT = new Answering(read("/understanding/questions/answering.onnx"));
    }

    private final CrossEncoder network;

    private Answering(CrossEncoder network) {
        this.network = network;
    }

    /** Loaded when it is first asked for. */
    static Answering learnt() {
        return Standard.LEARNT;
    }

    /** Log odds. @param question as {@link #asQuestion} has it */
    double of(String question, String told) {
        return network.judge(told, question);
    }

    /** With a question mark, whoever leaves it out: that would move a judgement as much as a word does. */
    static String asQuestion(String text) {
        return MARKS.matcher(text).replaceAll("") + "?";
    }

    private static CrossEncoder read(String name) {
        try (InputStream in = Objects.requireNonNull(Answering.class.getResourceAsStream(name), name)) {
            return CrossEncoder.of(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }
}
