package dev.gieok.reasoning.grounded;

import dev.gieok.contracts.chat.CitationKind;
import dev.gieok.contracts.chat.Turn;
import dev.gieok.reasoning.understanding.QuestionReader;
import dev.gieok.reasoning.understanding.Rules;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Answers by quoting what was said, when no fact has the asked shape.
 *
 * <p>The threshold: at least half of the question's content words stand in the memory, and at least two of them, or one that is all there is. One shared word among several is mostly a coincidence (“what did my sister cook?” and “my sister lives in Busan”); half of them rarely is.
 */
final class Quoting {
    private static final double SHARE = 0.5;
    private static final int WORDS = 2;

    private final Rules rules;
    private final Replies replies;
    private final QuestionReader reader;

    Quoting(Rules rules, Replies replies, QuestionReader reader) {
        this.rules = rules;
        this.replies = replies;
        this.reader = reader;
    }

    private record Quote(Known known, Set<String> shared, double share) {}

    @Nullable
    String answer(Scene scene) {
        Set<String> asked = Words.content(scene.asked().text(), rules);
        if (asked.isEmpty()) {
            return null;
        }
        Quote best = null;
        for (Known known : candidates(scene)) {
            Quote quote = quote(known, asked);
            boolean enough = quote.share() >= SHARE && (quote.shared().size() >= WORDS || asked.size() == 1);
            if (enough && (best == null || quote.share() > best.share())) {
                best = quote;
            }
        }
        if (best == null) {
            return null;
        }
        String reason = replies.say("why-words", scene.language(), Map.of("W", String.join(", ", best.shared())));
        String marker = scene.sources().cite(best.known(), reason);
        return replies.say("quote", scene.language(), Map.of("T", best.known().text(), "M", marker));
    }

    private Quote quote(Known known, Set<String> asked) {
        Set<String> words = Words.content(known.text(), rules);
        Set<String> shared = new java.util.LinkedHashSet<>(asked);
        shared.retainAll(words);
        return new Quote(known, shared, (double) shared.size() / asked.size());
    }

    private List<Known> candidates(Scene scene) {
        List<Known> candidates =
                new ArrayList<>(scene.known().stream().filter(Known::holds).toList());
        List<String> earlier = new ArrayList<>();
        for (Turn turn : scene.asked().recalled().turns()) {
            // What was asked before is no answer.
            boolean told = reader.read(turn.text(), List.copyOf(earlier)).asks()
                    == dev.gieok.reasoning.understanding.Question.Asks.STATEMENT;
            if (told) {
                candidates.add(new Known(
                        "me",
                        "note",
                        "",
                        turn.text(),
                        false,
                        false,
                        true,
                        false,
                        turn.occurredAt(),
                        CitationKind.TURN,
                        turn.turnId().value(),
                        0.8,
                        null,
                        turn.occurredAt(),
                        null));
            }
            earlier.add(turn.text());
        }
        return candidates;
    }
}
