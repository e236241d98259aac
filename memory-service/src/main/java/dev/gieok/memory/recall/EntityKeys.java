package dev.gieok.memory.recall;

import dev.gieok.platform.person.PersonKeys;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Keyed hashes under which people, places and things stand in the graph, and those that a query names. */
public final class EntityKeys {
    /** The person, as a subject. */
    public static final String ME = "me";

    private static final int LONGEST_NAME = 4;

    private final Lexicon lexicon;
    private final PredicateWords predicates;

    public EntityKeys(Lexicon lexicon, PredicateWords predicates) {
        this.lexicon = lexicon;
        this.predicates = predicates;
    }

    /** The same for every way of writing the name that the lexicon does not tell apart. */
    public String of(PersonKeys keys, String name) {
        List<String> words = lexicon.stems(name.replace('-', ' '));
        String normal = words.isEmpty() ? name.strip().toLowerCase(Locale.ROOT) : String.join(" ", words);
        return hash(keys, normal);
    }

    /** Every sequence of words might be a name; what is none has no entity. */
    public Set<String> named(PersonKeys keys, String query) {
        List<String> words = lexicon.stems(query);
        Set<String> found = new HashSet<>();
        for (int from = 0; from < words.size(); from++) {
            for (int to = from + 1; to <= Math.min(words.size(), from + LONGEST_NAME); to++) {
                found.add(hash(keys, String.join(" ", words.subList(from, to))));
            }
            predicates.roles(words.get(from)).forEach(role -> found.add(of(keys, role)));
        }
        return found;
    }

    private static String hash(PersonKeys keys, String normal) {
        return keys.hash().hex("entity", normal);
    }
}
