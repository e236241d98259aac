package dev.gieok.reasoning.grounded;

import dev.gieok.reasoning.understanding.Languages;
import dev.gieok.reasoning.understanding.Question;
import dev.gieok.reasoning.understanding.Rules;
import dev.gieok.reasoning.understanding.clause.Data;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Whether a fact is of the sort that a question asks for: “which music”, “when is the dentist”. */
final class SortAsked {
    /** Of which people have several sorts, and are asked for one. */
    private static final Set<String> SORTED =
            Set.of("likes", "favorite", "prefers", "dislikes", "fears", "hobby", "uses", "owns", "drives", "value");

    /** What has a time: “when is the dentist?” is answered with the one that is of it, of whichever kind. */
    private static final Set<String> TIMED = Set.of("event", "plan", "schedule", "habit");

    private static final int COMPOUNDED = 2;

    private static final Pattern WHERE = Pattern.compile("(?i)^\\W*where\\b");
    private static final Pattern JOURNEY =
            Pattern.compile(Data.yaml("questions/covered.yaml").get("journey").asText(), Pattern.CASE_INSENSITIVE);

    private static final String PET = "pet";
    private static final Pattern NAME = Pattern.compile("(?i)\\b(?:name|names|called|named)\\b|이름");

    private final Rules rules;
    private final TellingWords telling;

    SortAsked(Rules rules) {
        this.rules = rules;
        this.telling = new TellingWords(rules);
    }

    /** “Which music do I like?” is not answered with a taste in food. */
    boolean has(Known fact, Question question) {
        String about = question.about();
        if (about == null || about.isBlank()) {
            return true;
        }
        Set<String> wanted = Words.content(about, rules);
        Set<String> words = Words.content(fact.text(), rules);
        boolean timed = TIMED.contains(fact.predicate());
        if ((timed ? TellingWords.besideOccasions(wanted) : wanted).stream().anyMatch(words::contains)) {
            return true;
        }
        for (String klass :
                List.of("food", "drink", "sport", "place", "animal", "tool", "language", "instrument", "game")) {
            if (wanted.contains(klass) || rules.lexicon().has("class-name-" + klass, about)) {
                return Words.content(fact.object(), rules).stream()
                                .anyMatch(word -> rules.lexicon().has(klass, word))
                        || rules.lexicon().has(klass, fact.object().toLowerCase(Locale.ROOT));
            }
        }
        if (timed) {
            Set<String> named = TellingWords.besideOccasions(telling.of(about, List.of()));
            boolean ofWhom = named.isEmpty()
                    || TellingWords.areOccasions(named) && !people(about).isEmpty();
            return ofWhom ? ofThem(fact, about) : shared(fact, named) > 0;
        }
        // “나 무슨 폰 써?”: “아이폰”. What else is asked for by its sort has no other sort: “what medication am I on?”
        return wanted.isEmpty()
                || !SORTED.contains(fact.predicate())
                || words.stream().anyMatch(word -> wanted.stream().anyMatch(word::endsWith));
    }

    /** “Where are we going on holiday?” is not answered with whatever has a date. */
    List<Known> toPlaces(List<Known> facts, String asked) {
        if (!WHERE.matcher(asked).find()) {
            return facts;
        }
        Set<String> words = telling.of(asked, List.of());
        return facts.stream()
                .filter(fact -> !TIMED.contains(fact.predicate())
                        || JOURNEY.matcher(fact.text()).find()
                        || shared(fact, words) > 0)
                .toList();
    }

    /** Of what has a time, that which has most of the words asked for. */
    List<Known> likeliest(List<Known> facts, Question question) {
        Set<String> wanted = question.about() == null ? Set.of() : telling.of(question.about(), List.of());
        if (wanted.isEmpty() || !facts.stream().map(Known::predicate).allMatch(TIMED::contains)) {
            return facts;
        }
        int most = facts.stream().mapToInt(fact -> shared(fact, wanted)).max().orElse(0);
        return facts.stream().filter(fact -> shared(fact, wanted) == most).toList();
    }

    /** “When is the baby due?”, noted as the baby's. */
    boolean isOfWhoeverHasIt(Known fact, Question question) {
        return question.about() != null
                && question.subject().equals("me")
                && TIMED.contains(fact.predicate())
                && people(question.about()).contains(fact.subject());
    }

    /** What was said later of the same occasion, with another time: “the exam was moved to Friday”. Null where nothing was. */
    @Nullable
    Known later(Known fact, Scene scene) {
        String about = scene.question().about();
        if (about == null
                || !TIMED.contains(fact.predicate())
                || fact.learntAt() == null
                || !scene.quotable().asksWhen()) {
            return null;
        }
        Instant told = fact.learntAt();
        Set<String> wanted = new HashSet<>(TellingWords.besideOccasions(telling.of(about, List.of())));
        wanted.retainAll(telling.all(fact.text()));
        return wanted.isEmpty()
                ? null
                : scene.quotable().all().stream()
                        .filter(known ->
                                known.learntAt() != null && known.learntAt().isAfter(told))
                        .filter(known -> telling.all(known.text()).containsAll(wanted))
                        .filter(scene.quotable()::fits)
                        .max(Comparator.comparing(known -> Objects.requireNonNull(known.learntAt())))
                        .orElse(null);
    }

    /** “When do I have the kids?”: what is said of them, if anybody is asked about. */
    private boolean ofThem(Known fact, String about) {
        Set<String> people = people(about);
        return people.isEmpty()
                || people.contains(fact.subject())
                || people(fact.text()).stream().anyMatch(people::contains);
    }

    private Set<String> people(String text) {
        return Words.terms(text, rules).stream()
                .map(term -> rules.lexicon().key("kin", List.of(term, term.replaceFirst("s$", ""))))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    private int shared(Known fact, Set<String> wanted) {
        Set<String> words = telling.all(fact.text());
        return (int) wanted.stream()
                .filter(word -> words.stream().anyMatch(told -> isOf(told, word)))
                .count();
    }

    /** 개학 and 개학식, 수학학원 and 학원: a Korean compound is of what it is made of. */
    private static boolean isOf(String told, String word) {
        return told.equals(word)
                || Languages.of(word).equals("ko")
                        && Math.min(told.length(), word.length()) >= COMPOUNDED
                        && (told.contains(word) || word.contains(told));
    }

    /** “What's my cat's name?”: not whether it is a cat. */
    boolean asksName(Scene scene) {
        return scene.question().predicates().contains(PET)
                && NAME.matcher(scene.asked().text()).find();
    }

    /** Those by their names, where a name is asked for and any is known. */
    List<Known> named(List<Known> facts, Scene scene) {
        List<Known> named = asksName(scene)
                ? facts.stream()
                        .filter(fact -> !fact.predicate().equals(PET) || !isAnimal(fact.object()))
                        .toList()
                : List.of();
        return named.isEmpty() ? facts : named;
    }

    private boolean isAnimal(String object) {
        return rules.lexicon().key("animal", Set.of(object.toLowerCase(Locale.ROOT))) != null;
    }
}
