package dev.gieok.reasoning.grounded;

import dev.gieok.reasoning.understanding.Question;
import dev.gieok.reasoning.understanding.Rules;
import dev.gieok.reasoning.understanding.clause.Data;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Whether a fact of the shape that is asked for says anything that was asked: how much of it, when, in which colour, or what. */
final class Measures {
    /** Sorts of which an answer without one says nothing. */
    private static final Set<String> MEASURED = Set.of("dose", "hour", "colour", "price", "weekday", "date", "when");

    /** Of these it is still said who or what there is. */
    private static final Set<String> COUNTED = Set.of("how-many");

    private static final Set<String> EMPTY =
            Set.copyOf(Data.strings(Data.yaml("questions/nothing.yaml").get("empty")));
    private static final Set<String> MEASURES =
            Set.copyOf(Data.strings(Data.yaml("questions/nothing.yaml").get("measures")));
    /** “My doctor upped the metformin to 1000mg”: how much of it is not left out. */
    private static final Pattern DOSE = Pattern.compile(
            "\\d\\s?(?:mg|mcg|µg|ml|g|units?|밀리그램|미리|밀리|정|알)(?!\\p{Alpha})", Pattern.UNICODE_CHARACTER_CLASS);

    private static final Pattern ASKED = Data.pattern("questions/nothing.yaml", "asked");

    private final Rules rules;
    private final TellingWords telling;

    Measures(Rules rules) {
        this.rules = rules;
        this.telling = new TellingWords(rules);
    }

    /** Those that say what is asked, and of several those that the question names. */
    List<Known> of(List<Known> facts, Scene scene) {
        Question question = scene.question();
        if (question.object() != null || !ASKED.matcher(scene.asked().text()).find()) {
            return facts;
        }
        List<Known> saying = facts.stream()
                .filter(fact -> !isEmpty(fact, scene) && !lacks(fact, scene))
                .toList();
        List<Known> named = saying.stream().filter(fact -> isNamed(fact, scene)).toList();
        boolean ofOne = sort(scene).equals("dose") && !named(scene).isEmpty();
        return named.isEmpty() && !ofOne ? saying : named;
    }

    /** Whether a question asks what, who or where, rather than whether. */
    static boolean asksWhat(String question) {
        return ASKED.matcher(question).find();
    }

    /** “Which pills do I take in the morning?” is not answered with “I take pills in the morning”. */
    static boolean saysNothing(String told, String question, Compared asked) {
        return asked.sort() == null
                && ASKED.matcher(question).find()
                && Words.content(question, Rules.standard()).containsAll(Words.content(told, Rules.standard()));
    }

    /** Whether a fact has to be told in the words it was said in: they have what is asked for, and its sentence has not. */
    boolean isQuoted(String sentence, Known fact, Scene scene) {
        boolean dosed = fact.predicate().equals("takes")
                && DOSE.matcher(fact.text()).find()
                && !DOSE.matcher(fact.object()).find();
        return dosed
                || measured(scene)
                        && !fact.relation()
                        && scene.quotable().lacks(sentence)
                        && !scene.quotable().lacks(fact.text());
    }

    /** “암로디핀 얼마나 먹지?”: not whether. */
    boolean asksDose(Scene scene) {
        return sort(scene).equals("dose");
    }

    private static boolean measured(Scene scene) {
        return MEASURED.contains(sort(scene)) || COUNTED.contains(sort(scene));
    }

    private static String sort(Scene scene) {
        Compared.Sort sort = scene.quotable().asked().sort();
        return sort == null ? "" : sort.id();
    }

    private static boolean lacks(Known fact, Scene scene) {
        return MEASURED.contains(sort(scene))
                && !SlotAnswers.QUOTED.contains(fact.predicate())
                && scene.quotable().lacks(fact.text());
    }

    /** “You take medicine” of “which medicine do I take?” */
    private boolean isEmpty(Known fact, Scene scene) {
        if (fact.relation() || measured(scene)) {
            return false;
        }
        Set<String> asked = Words.content(scene.asked().text(), rules);
        Set<String> words = Words.content(fact.object(), rules);
        return !words.isEmpty() && words.stream().allMatch(word -> asked.contains(word) || EMPTY.contains(word));
    }

    private boolean isNamed(Known fact, Scene scene) {
        Set<String> words = telling.all(fact.object());
        return named(scene).stream().anyMatch(words::contains);
    }

    private Set<String> named(Scene scene) {
        Set<String> named = telling.of(scene.asked().text(), List.of());
        named.removeAll(MEASURES);
        return named;
    }
}
