package dev.gieok.platform.answering;

import dev.gieok.platform.change.reading.CrossEncoder;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.ToDoubleFunction;
import java.util.regex.Pattern;

/**
 * Reads what was told and a question as one text, and judges how likely that answers it: a {@link CrossEncoder} that
 * learnt from questions which people asked of what they had told (`AnsweringPairs` and `src/test/python` of the reasoning
 * service). Thread-safe.
 */
public final class AnswerReader {
    private static final Pattern MARKS = Pattern.compile("[.?!…~\\s]+$");

    private static final class Standard {
        private static final AnswerReader LEARNT = new AnswerReader(CrossEncoder.resource("/answering/answering.onnx"));
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

    /** The same of each, on all processors. */
    public Map<String, Double> of(String question, Collection<String> told) {
        CrossEncoder.Tokens asked = CrossEncoder.said(question);
        return sideBySide(told, text -> network.judge(CrossEncoder.told(text), asked));
    }

    /** What each is judged to be, on all processors. */
    public static Map<String, Double> sideBySide(Collection<String> texts, ToDoubleFunction<String> judge) {
        Map<String, CompletableFuture<Double>> reading = new LinkedHashMap<>();
        texts.forEach(text -> reading.computeIfAbsent(
                text, each -> CompletableFuture.supplyAsync(() -> judge.applyAsDouble(each), READING)));
        Map<String, Double> odds = new HashMap<>();
        reading.forEach((text, each) -> odds.put(text, each.join()));
        return odds;
    }

    /** With a question mark, whoever leaves it out: that would move a judgement as much as a word does. */
    public static String asQuestion(String text) {
        return MARKS.matcher(text).replaceAll("") + "?";
    }
}
