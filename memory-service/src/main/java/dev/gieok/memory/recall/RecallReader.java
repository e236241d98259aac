package dev.gieok.memory.recall;

import dev.gieok.platform.answering.AnswerReader;
import dev.gieok.platform.change.reading.CrossEncoder;
import java.util.Collection;
import java.util.Map;

/**
 * Reads memories together with a question: how likely one answers it, and how likely one that was told later, rather than
 * an earlier one, answers it now. A {@link CrossEncoder} that learnt both of questions which people asked of what they
 * had told, and of lives in which some things had changed since (`RecallPairs` and `src/test/python` of the reasoning
 * service). Thread-safe.
 */
public final class RecallReader {
    private static final class Standard {
        private static final RecallReader LEARNT = new RecallReader(CrossEncoder.resource("/recall/recall.onnx"));
    }

    private final CrossEncoder network;

    private RecallReader(CrossEncoder network) {
        this.network = network;
    }

    /** Loaded when it is first asked for. */
    public static RecallReader learnt() {
        return Standard.LEARNT;
    }

    /** Log odds that it answers. @param question as {@link AnswerReader#asQuestion} has it */
    double answers(String question, String told) {
        return network.judge(told, question);
    }

    /** The same of each, read side by side. */
    Map<String, Double> answers(String question, Collection<String> told) {
        CrossEncoder.Tokens asked = CrossEncoder.said(question);
        return AnswerReader.sideBySide(told, text -> network.judge(CrossEncoder.told(text), asked));
    }

    /** Log odds that it is the later which answers now. @param question as {@link AnswerReader#asQuestion} has it */
    double succeeds(String earlier, String question, String later) {
        return network.judge(earlier, succeeding(question, later));
    }

    private static String succeeding(String question, String later) {
        return question + " " + later;
    }

    /** The same of each, read side by side. */
    Map<String, Double> succeeds(String earlier, String question, Collection<String> later) {
        CrossEncoder.Tokens told = CrossEncoder.told(earlier);
        return AnswerReader.sideBySide(
                later, text -> network.judge(told, CrossEncoder.said(succeeding(question, text))));
    }
}
