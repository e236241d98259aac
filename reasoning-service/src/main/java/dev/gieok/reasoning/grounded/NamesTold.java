package dev.gieok.reasoning.grounded;

import dev.gieok.reasoning.understanding.Rules;
import dev.gieok.reasoning.understanding.clause.Data;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Names that were told are names in a question in small letters, too: “how old is jaylen now”. */
final class NamesTold {
    private static final Pattern WORD = Pattern.compile("(?<![\\p{L}'’])\\p{L}{3,}");
    /** A capital that begins no sentence. */
    private static final Pattern CAPITALISED = Pattern.compile("(?<=[\\p{Ll}\\p{N},] )\\p{Lu}\\p{Ll}{2,}");

    private final Set<String> names = new HashSet<>();

    NamesTold(Rules rules, List<Known> known) {
        Set<String> small = new HashSet<>();
        for (Known fact : known) {
            WORD.matcher(fact.text()).results().forEach(word -> small.add(word.group()));
            CAPITALISED.matcher(fact.text()).results().forEach(word -> names.add(small(word.group())));
        }
        Data.lists("questions/generic.yaml").values().stream()
                .flatMap(Collection::stream)
                .forEach(small::add);
        names.removeIf(name -> small.contains(name)
                || rules.lexicon().key("not-name", Set.of(name)) != null
                || rules.lexicon().key("kin", Set.of(name)) != null
                || Words.content(name, rules).isEmpty());
    }

    /** The text with them in capitals. */
    String in(String text) {
        return WORD.matcher(text)
                .replaceAll(word -> names.contains(word.group())
                        ? word.group().substring(0, 1).toUpperCase(Locale.ROOT)
                                + word.group().substring(1)
                        : word.group());
    }

    private static String small(String word) {
        return word.toLowerCase(Locale.ROOT);
    }
}
