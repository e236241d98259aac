package dev.gieok.reasoning.grounded;

import dev.gieok.contracts.memory.Change;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What is shown of a message of several sentences: those that answer, and not what else was said in it. */
final class Excerpt {
    /** Log odds from which on a sentence is shown as an answer. */
    private static final double ANSWERS = -1;

    /** How much less likely than all of it what is shown may answer. */
    private static final double MARGIN = 0.5;

    private static final Pattern LEFT_OUT = Pattern.compile(Pattern.quote(Change.LEFT_OUT));
    private static final Pattern SENTENCES =
            Pattern.compile("(?<=[\\p{L}\\p{N})”\"'][.!?]{1,3})\\s+(?=\\S)|\\s*\\n\\s*");
    /** “Dr. Lee”, “No. 5” end no sentence. */
    private static final Pattern SHORT = Pattern.compile("(?:^|.*\\s)(?:\\p{Lu}\\p{L}{0,3}|No|no|vs|approx)\\.$");
    /** What begins so says little without what was said before it. */
    private static final Pattern HANGING = Pattern.compile(
            "^(?:(?:he|she|it|they|his|her|its|their|him|them|that|this|those|these|and|but|so|also|which|who)\\b"
                    + "|(?:그|걔|얘|쟤|이거|그거|거기|여기|두 분|둘)(?:는|은|이|가|도|를|을|\\s|,)).*",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern THEM = Pattern.compile("\\b(?:he|she|him|they|them)\\b", Pattern.CASE_INSENSITIVE);
    /** “My sister says he …”, “Tom … him” */
    private static final Pattern NAMED =
            Pattern.compile("(?:^|\\s)(?:(?!I\\b)\\p{Lu}\\p{L}+|[Mm]y \\p{L}+)(?=.*\\b(?:he|she|him|they|them)\\b)");

    private record Sentence(String text, int piece) {}

    private Excerpt() {}

    /** @param answering log odds that words answer what is asked */
    static String of(String text, ToDoubleFunction<String> answering) {
        List<Sentence> sentences = sentences(text);
        if (sentences.size() < 2) {
            return text;
        }
        double[] odds = sentences.stream()
                .mapToDouble(sentence -> answering.applyAsDouble(sentence.text()))
                .toArray();
        double best = Arrays.stream(odds).max().orElseThrow();
        BitSet shown = new BitSet();
        for (int i = 0; i < odds.length; i++) {
            // “I can't eat gluten … I don't eat pork”: both answer.
            if (odds[i] >= Math.min(ANSWERS, best)) {
                shown.set(hangs(sentences.get(i).text()) ? Math.max(0, i - 1) : i, i + 1);
            }
        }
        String excerpt = joined(sentences, shown);
        return answering.applyAsDouble(excerpt) >= answering.applyAsDouble(text) - MARGIN ? excerpt : text;
    }

    private static String joined(List<Sentence> sentences, BitSet shown) {
        StringBuilder text = new StringBuilder();
        int before = -1;
        for (int i = shown.nextSetBit(0); i >= 0; i = shown.nextSetBit(i + 1)) {
            boolean next = before == i - 1
                    && before >= 0
                    && sentences.get(before).piece() == sentences.get(i).piece();
            text.append(before < 0 ? "" : next ? " " : Change.LEFT_OUT)
                    .append(sentences.get(i).text());
            before = i;
        }
        return text.toString();
    }

    /** “I see him every April”: whom, was said before. */
    private static boolean hangs(String sentence) {
        return HANGING.matcher(sentence).matches()
                || THEM.matcher(sentence).find() && !NAMED.matcher(sentence).find();
    }

    private static List<Sentence> sentences(String text) {
        List<Sentence> sentences = new ArrayList<>();
        List<String> pieces = Stream.of(LEFT_OUT.split(text)).toList();
        for (int piece = 0; piece < pieces.size(); piece++) {
            String begun = "";
            for (String sentence : SENTENCES.split(pieces.get(piece).strip())) {
                String whole = begun.isEmpty() ? sentence : begun + " " + sentence;
                begun = SHORT.matcher(whole).matches() ? whole : "";
                if (begun.isEmpty()) {
                    sentences.add(new Sentence(whole, piece));
                }
            }
            if (!begun.isEmpty()) {
                sentences.add(new Sentence(begun, piece));
            }
        }
        return sentences;
    }
}
