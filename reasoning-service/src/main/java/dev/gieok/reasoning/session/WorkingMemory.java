package dev.gieok.reasoning.session;

import dev.gieok.contracts.chat.Answer;
import dev.gieok.contracts.chat.Turn;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What of a session is kept in mind: the newest turns word for word, older ones rolled into the sentences of theirs
 * that matter most, all within a budget of tokens. Needs no language model, and a turn that was rolled up keeps its id,
 * so that it can still be cited.
 */
public final class WorkingMemory {
    private static final double VERBATIM_SHARE = 0.7;
    private static final int TURN_OVERHEAD = 8;
    private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.!?。？！…])\\s+|\\n+");

    private final int budget;

    /** @param budget in tokens, as {@link Tokens} counts them */
    public WorkingMemory(int budget) {
        this.budget = budget;
    }

    /**
     * A session as it is kept in mind, oldest first.
     *
     * @param summary older turns, shortened to what matters; those with nothing of the kind are left out
     * @param verbatim the newest turns
     */
    public record Conversation(List<Turn> summary, List<Turn> verbatim) {
        public List<Turn> turns() {
            List<Turn> turns = new ArrayList<>(summary);
            turns.addAll(verbatim);
            return turns;
        }
    }

    /**
     * What of these turns is kept.
     *
     * @param turns oldest first
     */
    public Conversation of(List<Turn> turns) {
        if (turns.stream().mapToInt(WorkingMemory::cost).sum() <= budget) {
            return new Conversation(List.of(), List.copyOf(turns));
        }
        int left = (int) (budget * VERBATIM_SHARE);
        int first = turns.size();
        while (first > 0 && cost(turns.get(first - 1)) <= left) {
            left -= cost(turns.get(--first));
        }
        List<Turn> verbatim = new ArrayList<>(turns.subList(first, turns.size()));
        if (verbatim.isEmpty() && !turns.isEmpty()) {
            // Even the newest turn is longer than all there is room for: its beginning is better than nothing.
            Turn cut = cut(turns.get(--first), left);
            verbatim.add(cut);
            left -= cost(cut);
        }
        int spent = (int) (budget * VERBATIM_SHARE) - left;
        return new Conversation(rolled(turns.subList(0, first), budget - spent), verbatim);
    }

    private record Sentence(int turn, int position, String text, double salience) {}

    private static List<Turn> rolled(List<Turn> turns, int budget) {
        List<Sentence> sentences = new ArrayList<>();
        for (int turn = 0; turn < turns.size(); turn++) {
            int position = 0;
            for (String text :
                    SENTENCE_END.splitAsStream(turns.get(turn).text()).toList()) {
                double salience = Salience.of(text.strip());
                if (!text.isBlank() && salience > 0) {
                    sentences.add(new Sentence(turn, position++, text.strip(), salience));
                }
            }
        }
        // Of two equally good ones the newer is likelier still true.
        sentences.sort(Comparator.comparingDouble(Sentence::salience)
                .thenComparingInt(Sentence::turn)
                .reversed());
        Map<Integer, List<Sentence>> kept = new LinkedHashMap<>();
        Set<String> seen = new HashSet<>();
        int left = budget;
        for (Sentence sentence : sentences) {
            int cost = Tokens.of(sentence.text()) + 1 + (kept.containsKey(sentence.turn()) ? 0 : TURN_OVERHEAD);
            if (cost <= left && seen.add(normalised(sentence.text()))) {
                kept.computeIfAbsent(sentence.turn(), t -> new ArrayList<>()).add(sentence);
                left -= cost;
            }
        }
        return kept.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(entry -> shortened(turns.get(entry.getKey()), joined(entry.getValue())))
                .toList();
    }

    private static String joined(List<Sentence> sentences) {
        return sentences.stream()
                .sorted(Comparator.comparingInt(Sentence::position))
                .map(Sentence::text)
                .collect(Collectors.joining(" "));
    }

    private static String normalised(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }

    private static Turn shortened(Turn turn, String text) {
        return new Turn(turn.turnId(), text, turn.media(), turn.occurredAt(), null);
    }

    private static Turn cut(Turn turn, int tokens) {
        return shortened(turn, Tokens.cut(turn.text(), Math.max(1, tokens - TURN_OVERHEAD)));
    }

    /** Tokens that a turn takes: what was said, what was answered, and who said which. */
    static int cost(Turn turn) {
        Answer answer = turn.answer();
        return Tokens.of(turn.text()) + (answer == null ? 0 : Tokens.of(answer.text()) + 1) + TURN_OVERHEAD;
    }
}
