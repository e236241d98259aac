package dev.gieok.platform.answering;

import dev.gieok.platform.change.reading.CrossEncoder;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;

/**
 * Reads what was told and a question as one text, and judges how likely that answers it: a {@link CrossEncoder} that
 * learnt from questions which people asked of what they had told (`AnsweringPairs` and `src/test/python` of the reasoning
 * service). Thread-safe.
 */
public final class AnswerReader {
    private static final Pattern MARKS = Pattern.compile("[.?!…~\\s]+$");

    private static final class Standard {
        private static final AnswerReader LEARNT = read("/answering/answering.onnx");
    }

    /** Each text takes some milliseconds of one core. Not the common pool, in which who waits may have to wait for others, too. */
    public static final ExecutorService READING = Executors.newFixedThreadPool(
            Runtime.getRuntime().availableProcessors(),
            Thread.ofPlatform().daemon().name("reading-", 0).factory());

    private final CrossEncoder network;

    private AnswerReader(CrossEncoder network) {
        this.network = network;
    }

    /** Loaded when it is first asked for. */
    public static AnswerReader learnt() {
        return Standard.LEARNT;
    }

    /** Log odds. @param question as {@link #asQuestion} has it */
    public double of(String question, String told) {
        return network.judge(told, question);
    }

    /** Log odds of each, read side by side. @param question as {@link #asQuestion} has it */
    public Map<String, Double> ofEach(String question, Collection<String> told) {
        Map<String, CompletableFuture<Double>> reading = new LinkedHashMap<>();
        told.forEach(text -> reading.computeIfAbsent(
                text, each -> CompletableFuture.supplyAsync(() -> of(question, each), READING)));
        Map<String, Double> odds = new HashMap<>();
        reading.forEach((text, each) -> odds.put(text, each.join()));
        return odds;
    }

    /** With a question mark, whoever leaves it out: that would move a judgement as much as a word does. */
    public static String asQuestion(String text) {
        return MARKS.matcher(text).replaceAll("") + "?";
    }

    private static AnswerReader read(String name) {
        try (InputStream in = Objects.requireNonNull(AnswerReader.class.getResourceAsStream(name), name)) {
            return new AnswerReader(CrossEncoder.of(in.readAllBytes()));
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }
}
