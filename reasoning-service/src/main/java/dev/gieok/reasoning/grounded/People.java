package dev.gieok.reasoning.grounded;

import dev.gieok.contracts.memory.Acquaintance;
import dev.gieok.platform.change.PersonNames;
import dev.gieok.reasoning.understanding.Extraction;
import dev.gieok.reasoning.understanding.Languages;
import dev.gieok.reasoning.understanding.Rules;
import dev.gieok.reasoning.understanding.clause.Data;
import dev.gieok.reasoning.understanding.grammar.Lexicon;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Who is who: the names of roles in both languages, and which names belong to which roles. */
final class People {
    /** The roles that are asked for under the name of another. */
    private static final Map<String, List<String>> TOGETHER =
            Data.yaml("questions/roles.yaml").get("together").properties().stream()
                    .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, roles -> Data.strings(roles.getValue())));

    private final Lexicon lexicon;
    private final String question;
    private final List<Known> known;

    /**
     * @param question whose own word for a role is preferred: 언니 rather than 누나
     * @param known in whose words the role was told, where the question has none
     */
    People(Rules rules, String question, List<Known> known) {
        this.lexicon = rules.lexicon();
        this.question = question;
        this.known = known;
    }

    boolean role(String key) {
        return lexicon.hasKey("kin", key) || lexicon.hasKey("animal", key);
    }

    /** “kids”, “아이”: no name. */
    boolean isRole(String object) {
        String word = object.toLowerCase(Locale.ROOT);
        // “고양이 두 마리 키움”: none of them is called so.
        boolean species = Languages.of(word).equals("ko") && lexicon.key("animal", Set.of(word)) != null;
        return role(Words.normal(object)) || lexicon.key("kin", Set.of(word)) != null || species;
    }

    /** “Your sister”, “Ines”. */
    String english(String key) {
        return role(key) ? "Your " + key.replace('-', ' ') : key;
    }

    /** The question's own word for a role: “landlord”, “nan”. */
    String asked(String role) {
        String words = " " + question.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}-]+", " ") + " ";
        return lexicon.words("kin", role).stream()
                .filter(word -> words.contains(" " + word.toLowerCase(Locale.ROOT) + " "))
                .max(Comparator.comparingInt(String::length))
                // “My kids is called Ines”
                .filter(word ->
                        !word.endsWith("s") || lexicon.key("kin", Set.of(word.substring(0, word.length() - 1))) == null)
                .orElse(role.replace('-', ' '));
    }

    /** The Korean word for a role, or the name as it is. */
    String korean(String key) {
        if (!role(key)) {
            return key;
        }
        List<String> words = lexicon.hangulWords(lexicon.hasKey("kin", key) ? "kin" : "animal", key);
        return longestIn(question, words)
                .or(() -> known.stream()
                        .filter(one -> one.subject().equals(key)
                                || one.subject().equals("me") && one.predicate().equals(key))
                        .flatMap(one -> longestIn(one.text(), words).stream())
                        .findFirst())
                .orElse(words.isEmpty() ? key : words.getFirst());
    }

    private static Optional<String> longestIn(String text, List<String> words) {
        return words.stream().filter(text::contains).max(Comparator.comparingInt(String::length));
    }

    /** Who is known by name: people and animals. */
    static Set<String> names(List<Known> known) {
        Set<String> names = new HashSet<>();
        for (Known fact : known) {
            if (fact.relation() && !fact.denied()) {
                names.add(fact.object());
            }
            if (fact.predicate().equals("pet")) {
                names.add(fact.object());
            }
        }
        return names;
    }

    /** What was said, with everybody called as memory will call them. */
    static Extraction called(Extraction said, List<Known> known) {
        List<String> names = known.stream()
                .filter(fact -> fact.subject().equals("me")
                        && Acquaintance.ROLES.contains(fact.predicate())
                        && fact.holds()
                        && !fact.denied())
                .map(Known::object)
                .toList();
        return said.calling(called -> PersonNames.isName(called) ? PersonNames.only(called, names) : Optional.empty());
    }

    /** Whether a role is of several who have others, too: `child`. */
    static boolean several(String role) {
        return TOGETHER.containsKey(role);
    }

    /** {@link #aliases} of all who are asked for together. */
    static Set<String> together(String subject, List<Known> known) {
        Set<String> all = new HashSet<>(aliases(subject, known));
        TOGETHER.getOrDefault(subject, List.of()).forEach(role -> all.addAll(aliases(role, known)));
        return all;
    }

    /** The subject itself, and the names or roles that are known to be the same person. */
    static Set<String> aliases(String subject, List<Known> known) {
        Set<String> aliases = new HashSet<>(Set.of(subject));
        for (Known fact : known) {
            if (fact.relation() && fact.subject().equals("me") && !fact.denied()) {
                if (fact.predicate().equals(subject)) {
                    aliases.add(fact.object());
                } else if (PersonNames.same(fact.object(), subject)) {
                    aliases.add(fact.object());
                    aliases.add(fact.predicate());
                }
            }
        }
        return aliases;
    }
}
