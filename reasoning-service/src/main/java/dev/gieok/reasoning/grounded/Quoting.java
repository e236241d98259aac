package dev.gieok.reasoning.grounded;

import dev.gieok.contracts.chat.CitationKind;
import dev.gieok.contracts.chat.Turn;
import dev.gieok.contracts.memory.Kind;
import dev.gieok.reasoning.understanding.Question;
import dev.gieok.reasoning.understanding.QuestionReader;
import dev.gieok.reasoning.understanding.Rules;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/**
 * Answers by quoting what was said, when no fact has the asked shape: what has the words of the question, or comes so
 * close to it ({@link Closeness}) that it answers; and shows what comes closest where nothing does.
 *
 * <p>The threshold of words: at least half of the question's content words stand in the memory, and at least two of them, or one that is all there is. One shared word among several is mostly a coincidence (“what did my sister cook?” and “my sister lives in Busan”); half of them rarely is.
 */
final class Quoting {
    private static final double SHARE = 0.5;
    private static final int WORDS = 2;
    /** Log odds: what comes so close is worth showing, beside that it is no answer. */
    private static final double NEAR = -2.5;
    /** Log odds: what comes so close answers. */
    private static final double SURE = 0;

    /** How alike in meaning a question and its answer are, where they share no two words. */
    private static final double SAME_MEANING = 0.55;
    /** How much closer comes what is so of whoever else is asked about, and what is of the kind that is asked for. */
    private static final double OF_THEM = 1.5;

    private static final double OF_THE_KIND = 2;

    private final Rules rules;
    private final Replies replies;
    private final QuestionReader reader;
    private final TellingWords telling;
    private final Closeness closeness;

    Quoting(Rules rules, Replies replies, QuestionReader reader) {
        this.rules = rules;
        this.replies = replies;
        this.reader = reader;
        this.telling = new TellingWords(rules);
        this.closeness = new Closeness(rules);
    }

    private record Quote(Known known, Set<String> shared, double share) {}

    @Nullable
    String answer(Scene scene) {
        Set<String> asked = Words.content(scene.asked().text(), rules);
        if (asked.isEmpty()) {
            return null;
        }
        Closeness.Text question = closeness.asked(scene.asked().text());
        Quote best = null;
        for (Known known : candidates(scene)) {
            Quote quote = quote(known, asked);
            boolean enough = quote.share() >= SHARE
                    && (quote.shared().size() >= WORDS || asked.size() == 1)
                    && !closeness.lacks(question, closeness.told(known));
            if (enough && (best == null || quote.share() > best.share())) {
                best = quote;
            }
        }
        if (best == null) {
            return null;
        }
        return quoted(scene, best.known(), best.shared(), "quote");
    }

    /** What has all that the question is about, of whom it asks; the newest. */
    @Nullable
    String whole(Scene scene) {
        Set<String> subjects = People.aliases(scene.question().subject(), scene.known());
        return whole(scene, telling.of(scene.asked().text(), subjects), known -> subjects.contains(known.subject()));
    }

    /** The same, whoever it is about. */
    @Nullable
    String ofAnybody(Scene scene) {
        Set<String> words = telling.of(scene.asked().text(), List.of());
        return words.size() < WORDS ? null : whole(scene, words, known -> true);
    }

    /** Whether the question names a person or an animal that is known by name. */
    boolean namesSomebody(Scene scene) {
        Set<String> words = telling.of(scene.asked().text(), List.of());
        return People.names(scene.known()).stream()
                .map(telling::all)
                .anyMatch(name -> !name.isEmpty() && words.containsAll(name));
    }

    private @Nullable String whole(Scene scene, Set<String> words, Predicate<Known> whose) {
        Question question = scene.question();
        boolean plain = question.predicates().isEmpty() || question.object() != null || question.about() != null;
        if (words.isEmpty() || !plain && words.size() < WORDS) {
            return null;
        }
        Closeness.Text asked = closeness.asked(scene.asked().text());
        return scene.known().stream()
                .filter(known -> known.holds() && whose.test(known))
                .filter(known -> telling.all(known.text()).containsAll(words))
                .filter(known -> !closeness.lacks(asked, closeness.told(known)))
                .findFirst()
                .map(known -> quoted(scene, known, words, "quote"))
                .orElse(null);
    }

    /** What comes so close that it is taken for the answer. */
    @Nullable
    String sure(Scene scene) {
        Closeness.Text asked = closeness.asked(scene.asked().text());
        return closest(scene, SURE, known -> {
                    Closeness.Text told = closeness.told(known);
                    boolean sameThing = shared(asked, known).size() >= WORDS
                            || Closeness.meaning(asked, told) >= SAME_MEANING
                                    && closeness.sharesMoreThanNames(asked, told);
                    return sameThing && !closeness.lacks(asked, told)
                            ? closeness.of(asked, told)
                            : Double.NEGATIVE_INFINITY;
                })
                .map(known -> quoted(scene, known, shared(asked, known), "quote"))
                .orElse(null);
    }

    /** What comes closest, where nothing answers; not taken for an answer. @param task whether it was asked for something else */
    @Nullable
    String near(Scene scene, boolean task, String reply) {
        Closeness.Text asked = closeness.asked(scene.asked().text());
        Question question = scene.question();
        Set<String> subjects = People.aliases(question.subject(), scene.known());
        return closest(scene, NEAR, known -> {
                    Closeness.Text told = closeness.told(known);
                    // “What's the weather in Busan?” is not about where somebody lives.
                    double odds = task && !closeness.sharesMoreThanNames(asked, told)
                            ? Double.NEGATIVE_INFINITY
                            : closeness.of(asked, told);
                    if (!subjects.contains(known.subject())) {
                        return odds;
                    }
                    return odds
                            + (question.subject().equals("me") ? 0 : OF_THEM)
                            + (question.predicates().contains(known.predicate()) ? OF_THE_KIND : 0);
                })
                .map(known -> quoted(scene, known, shared(asked, known), reply))
                .orElse(null);
    }

    private Optional<Known> closest(Scene scene, double least, ToDoubleFunction<Known> odds) {
        return candidates(scene).stream()
                .map(known -> Map.entry(known, odds.applyAsDouble(known)))
                .filter(close -> close.getValue() > least)
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey);
    }

    private Set<String> shared(Closeness.Text asked, Known known) {
        Set<String> shared = new LinkedHashSet<>(asked.words());
        shared.retainAll(telling.all(known.text()));
        return shared;
    }

    private String quoted(Scene scene, Known known, Set<String> words, String reply) {
        String reason = words.isEmpty()
                ? replies.say("why-near", scene.language())
                : replies.say("why-words", scene.language(), Map.of("W", String.join(", ", words)));
        String marker = scene.sources().cite(known, reason);
        return replies.say(reply, scene.language(), Map.of("T", known.text(), "M", marker));
    }

    private Quote quote(Known known, Set<String> asked) {
        Set<String> words = Words.content(known.text(), rules);
        Set<String> shared = new LinkedHashSet<>(asked);
        shared.retainAll(words);
        return new Quote(known, shared, (double) shared.size() / asked.size());
    }

    /** Something that the turn told holds no longer. */
    private static boolean isOver(Turn turn, Scene scene) {
        return scene.known().stream()
                .filter(known -> !known.holds())
                .anyMatch(known -> known.sourceId().equals(turn.turnId().value())
                        || turn.occurredAt().equals(known.learntAt()));
    }

    private List<Known> candidates(Scene scene) {
        List<Known> candidates =
                new ArrayList<>(scene.known().stream().filter(Known::holds).toList());
        List<String> earlier = new ArrayList<>();
        for (Turn turn : scene.asked().recalled().turns()) {
            // What was asked before is no answer.
            boolean told = reader.read(turn.text(), List.copyOf(earlier)).asks() == Question.Asks.STATEMENT;
            if (told && !isOver(turn, scene)) {
                candidates.add(new Known(
                        "me",
                        "note",
                        "",
                        turn.text(),
                        false,
                        false,
                        true,
                        Kind.UNSORTED,
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
