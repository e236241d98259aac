package dev.gieok.reasoning.grounded;

import dev.gieok.reasoning.understanding.Question;
import dev.gieok.reasoning.understanding.Rules;
import dev.gieok.reasoning.understanding.grammar.Lexicon;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Decides questions that name a value: “Am I allergic to walnuts?”, “나 견과류 먹어도 돼?”. */
final class YesOrNo {
    private static final Set<String> HARMFUL = Set.of("allergic-to", "intolerant-of", "does-not-eat");

    /** “Can I have normal pasta?” of what is avoided: no “yes, you avoid it”. */
    private static final Pattern EATING = Pattern.compile("(?i)\\b(?:eat|have|drink|order|try)\\b|먹|마시|마셔");

    private static final Pattern SHUNNING =
            Pattern.compile("(?i)\\b(?:avoid|skip|not|can't|don't|won't|never)\\b|피하|안 ?먹|못 ?먹|안 ?마|못 ?마");

    private final Rules rules;
    private final Replies replies;

    YesOrNo(Rules rules, Replies replies) {
        this.rules = rules;
        this.replies = replies;
    }

    /** Whether a list may stand in for a yes or no: “do I have a pet?”. */
    boolean open(Question question) {
        return question.predicates().contains("pet") || question.predicates().contains("partner");
    }

    /** Null when no fact decides it. */
    @Nullable
    String answer(Scene scene, String object, List<Known> facts, List<Known> denials) {
        boolean mayEat = scene.question().predicates().contains("diet")
                && scene.question().predicates().contains("does-not-eat");
        for (Known fact : facts) {
            boolean decides = matches(fact.object(), object)
                    || fact.predicate().equals("diet") && excluded(fact.object(), object);
            boolean asksToEat = fact.predicate().equals("does-not-eat")
                    && EATING.matcher(scene.asked().text()).find()
                    && !SHUNNING.matcher(scene.asked().text()).find();
            if (decides && (mayEat || asksToEat)) {
                return told(scene, fact, "better-not");
            }
            if (decides) {
                return told(scene, fact, "yes");
            }
        }
        for (Known fact : denials) {
            if (matches(fact.object(), object)) {
                String marker = scene.sources().cite(fact, replies.say("why-slot", scene.language()));
                boolean allowed = mayEat && HARMFUL.contains(fact.predicate());
                return replies.say(
                        allowed ? "quote" : "denied", scene.language(), Map.of("T", fact.text(), "M", marker));
            }
        }
        return facts.stream()
                .filter(fact -> Singles.ONE.contains(fact.predicate()) && !mayEat)
                .findFirst()
                .map(fact -> told(scene, fact, "no"))
                .orElse(null);
    }

    private String told(Scene scene, Known fact, String reply) {
        String marker = scene.sources().cite(fact, replies.say("why-slot", scene.language()));
        String sentence =
                scene.phrasing().tell(fact.predicate(), scene.language(), fact.subject(), "", List.of(fact.object()));
        if (sentence == null) {
            sentence = "“" + fact.text() + "”";
        }
        boolean lower = scene.language().equals("en") && sentence.startsWith("You");
        String inside = lower ? "y" + sentence.substring(1) : sentence;
        return replies.say(reply, scene.language(), Map.of("A", inside + " " + marker + "."));
    }

    boolean anyMatches(List<Known> facts, String asked) {
        return facts.stream().anyMatch(fact -> matches(fact.object(), asked));
    }

    /** The same thing in either language, or a group and its member. */
    private boolean matches(String fact, String asked) {
        if (Words.same(fact, asked)) {
            return true;
        }
        String same = key("same", fact);
        if (same != null && same.equals(key("same", asked))) {
            return true;
        }
        String group = key("food-group", fact);
        boolean grouped = group != null && group.equals(key("food-group", asked));
        return grouped && (key("group-name", fact) != null || key("group-name", asked) != null);
    }

    private boolean excluded(String diet, String food) {
        String group = key("food-group", food);
        String form = diet.toLowerCase(Locale.ROOT);
        return group != null && rules.lexicon().keys("diet-excludes", form).contains(group);
    }

    private @Nullable String key(String name, String words) {
        Lexicon lexicon = rules.lexicon();
        String direct = lexicon.key(name, Set.of(words.toLowerCase(Locale.ROOT)));
        return direct != null
                ? direct
                : Words.content(words, rules).stream()
                        .map(word -> lexicon.key(name, Set.of(word, word + "s")))
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null);
    }
}
