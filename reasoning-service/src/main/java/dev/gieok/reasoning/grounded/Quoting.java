package dev.gieok.reasoning.grounded;

import dev.gieok.reasoning.understanding.Question;
import dev.gieok.reasoning.understanding.Rules;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Answers by quoting what was said, when no fact has the asked shape, and what was said has its words.
 *
 * <p>The threshold of words: at least half of the question's content words stand in the memory, and at least two of them, or one that is all there is. One shared word among several is mostly a coincidence (“what did my sister cook?” and “my sister lives in Busan”); half of them rarely is.
 */
final class Quoting {
    private static final double SHARE = 0.5;
    private static final int WORDS = 2;

    private final Rules rules;
    private final Replies replies;
    private final TellingWords telling;
    private final Covering covering;

    Quoting(Rules rules, Replies replies, Covering covering) {
        this.rules = rules;
        this.replies = replies;
        this.telling = new TellingWords(rules);
        this.covering = covering;
    }

    /** What has all that is asked, and what it is asked for. */
    @Nullable
    String covered(Scene scene) {
        Known known = covering.best(scene);
        return known == null
                ? null
                : quoted(
                        replies,
                        scene,
                        known,
                        scene.quotable().asked().sharedWith(scene.quotable().told(known)),
                        "quote");
    }

    private record Quote(Known known, Set<String> shared, double share) {}

    @Nullable
    String answer(Scene scene) {
        Set<String> asked = Words.content(scene.asked().text(), rules);
        if (asked.isEmpty()) {
            return null;
        }
        Quotable quotable = scene.quotable();
        Set<String> names = People.names(scene.known());
        Quote best = null;
        for (Known known : quotable.all()) {
            Quote quote = quote(known, asked);
            boolean enough = !names.containsAll(quote.shared())
                    && quote.share() >= SHARE
                    && (quote.shared().size() >= WORDS || asked.size() == 1)
                    && quotable.fits(known);
            if (enough && (best == null || quote.share() > best.share())) {
                best = quote;
            }
        }
        if (best == null) {
            return null;
        }
        return quoted(replies, scene, best.known(), best.shared(), "quote");
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
        if (People.names(scene.known()).containsAll(words) || !plain && words.size() < WORDS) {
            return null;
        }
        Quotable quotable = scene.quotable();
        return scene.known().stream()
                .filter(known -> quotable.isCurrent(known) && whose.test(known) && isAsked(question, known))
                .filter(known -> quotable.told(known).words().containsAll(words))
                .filter(quotable::fits)
                .filter(known -> quotable.isOfWhomItAsks(known, question.subject()))
                .findFirst()
                .map(known -> quoted(replies, scene, known, words, "quote"))
                .orElse(null);
    }

    /** What tells who somebody is may tell more of them, and nothing of the person: “my friend Zoe is allergic to peanuts”. */
    static boolean isAsked(Question question, Known known) {
        return !known.relation()
                || question.predicates().isEmpty()
                || question.predicates().contains(known.predicate())
                || !question.subject().equals("me");
    }

    /** @param words that the question and the known share */
    static String quoted(Replies replies, Scene scene, Known known, Set<String> words, String reply) {
        String reason = words.isEmpty()
                ? replies.say("why-near", scene.language())
                : replies.say("why-words", scene.language(), Map.of("W", String.join(", ", words)));
        String marker = scene.sources().cite(known, reason);
        return replies.say(reply, scene.language(), Map.of("T", scene.quotable().excerpt(known), "M", marker));
    }

    private Quote quote(Known known, Set<String> asked) {
        Set<String> words = Words.content(known.text(), rules);
        Set<String> shared = new LinkedHashSet<>(asked);
        shared.retainAll(words);
        return new Quote(known, shared, (double) shared.size() / asked.size());
    }
}
