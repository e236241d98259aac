package dev.gieok.reasoning.understanding.grammar;

import com.fasterxml.jackson.databind.JsonNode;
import dev.gieok.reasoning.understanding.clause.Data;
import dev.gieok.reasoning.understanding.clause.KoreanReader;
import dev.gieok.reasoning.understanding.clause.Word;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Word classes in both languages, from `lexicon/*.yaml`. An entry may be several words, and may stand for a key (`엄마` for `mother`).
 */
public final class Lexicon {
    private static final List<String> FILES = List.of("people", "food", "places", "things", "speech", "sameness");

    /** Classes whose members are one word each, whatever the analyser reads in them: 코자, 니로 and 가게 (하다, 니, 가다). */
    private static final Set<String> PRODUCTS = Set.of("medicine", "automobile", "vehicle", "business", "pet-name");

    private record Entry(List<String> words, String key) {}

    /** A class member found in a clause. */
    public record Found(int length, String key) {}

    /** A Korean compound is looked up by its last noun from this many letters on. */
    static final int SHORTEST_HEAD = 3;

    private final Map<String, Map<String, List<Entry>>> classes = new HashMap<>();
    /** What the words of each class stand for. */
    private final Map<String, Set<String>> keys = new HashMap<>();

    /** Of which classes a member begins with a word. */
    private final Map<String, List<String>> classesOf = new HashMap<>();

    private final Map<String, List<String>> written = new HashMap<>();
    private final KoreanReader korean;

    public Lexicon(KoreanReader korean) {
        this.korean = korean;
        for (String file : FILES) {
            Data.yaml("lexicon/" + file + ".yaml")
                    .properties()
                    .forEach(entry -> read(entry.getKey(), entry.getValue()));
        }
        // Verbs in dictionary form, as words of a clause are called: nothing to take apart.
        Data.lists("lexicon/turns.yaml").forEach((name, verbs) -> {
            classes.computeIfAbsent(name, klass -> new HashMap<>());
            for (String verb : verbs) {
                put(name, List.of(verb), verb);
                String stem = verb.replaceFirst("(?:하|되)다$", "");
                if (!stem.equals(verb) && stem.length() > 1) {
                    put(name, List.of(stem), verb);
                }
            }
        });
    }

    private void read(String name, JsonNode members) {
        classes.computeIfAbsent(name, klass -> new HashMap<>());
        if (members.isArray()) {
            Data.strings(members).forEach(word -> add(name, word, word));
        } else {
            members.properties()
                    .forEach(entry -> Data.strings(entry.getValue()).forEach(word -> add(name, word, entry.getKey())));
        }
    }

    private void add(String name, String written, String key) {
        if (hangul(written)) {
            this.written
                    .computeIfAbsent(name + "/" + key, k -> new ArrayList<>())
                    .add(written);
        }
        List<String> words = hangul(written) ? korean.terms(written) : List.of(written.split(" "));
        boolean misread = hangul(written) && !written.contains(" ") && !words.equals(List.of(written));
        if (!misread || words.size() > 1 || !PRODUCTS.contains(name)) {
            put(name, words, key);
        }
        if (misread) {
            put(name, List.of(written), key);
        }
    }

    private void put(String name, List<String> words, String key) {
        if (!words.isEmpty()) {
            java.util.Objects.requireNonNull(classes.get(name))
                    .computeIfAbsent(words.getFirst(), first -> new ArrayList<>())
                    .add(new Entry(words, key));
            keys.computeIfAbsent(name, first -> new HashSet<>()).add(key);
            List<String> of = classesOf.computeIfAbsent(words.getFirst(), first -> new ArrayList<>(1));
            if (!of.contains(name)) {
                of.add(name);
            }
        }
    }

    /** The longest member of a class that begins at an index, null for none. */
    public @Nullable Found at(String name, List<Word> words, int index) {
        Map<String, List<Entry>> members = classes.get(name);
        if (members == null) {
            throw new IllegalArgumentException("no class " + name + " in the lexicon");
        }
        Found best = null;
        for (String key : words.get(index).keys()) {
            for (Entry entry : members.getOrDefault(key, List.of())) {
                if (fits(entry, words, index) && (best == null || entry.words().size() > best.length())) {
                    best = new Found(entry.words().size(), entry.key());
                }
            }
        }
        return best == null && name.equals("job") ? headed(members, words.get(index)) : best;
    }

    /** 수간호사 is a 간호사: a Korean compound is what its last noun is. */
    private static @Nullable Found headed(Map<String, List<Entry>> members, Word word) {
        String text = word.text();
        for (int from = 1; from + SHORTEST_HEAD <= text.length() && hangul(text); from++) {
            if (members.containsKey(text.substring(from))) {
                return new Found(1, text);
            }
        }
        return null;
    }

    /** Of some classes, those of which a member may begin with a word, in their order: most words begin none. */
    public List<String> classesAt(Word word, List<String> among) {
        Set<String> begins = new HashSet<>();
        for (String key : word.keys()) {
            begins.addAll(classesOf.getOrDefault(key, List.of()));
        }
        return among.stream()
                .filter(name -> begins.contains(name) || name.equals("job"))
                .toList();
    }

    /** The key that a word of a class stands for, null when it is no member. */
    public @Nullable String key(String name, Collection<String> forms) {
        Map<String, List<Entry>> members = classes.getOrDefault(name, Map.of());
        for (String form : forms) {
            for (Entry entry : members.getOrDefault(form, List.of())) {
                if (entry.words().size() == 1) {
                    return entry.key();
                }
            }
        }
        return null;
    }

    /** Every key that a word stands for in a class. */
    public Set<String> keys(String name, String form) {
        Set<String> keys = new HashSet<>();
        for (Entry entry : classes.getOrDefault(name, Map.of()).getOrDefault(form, List.of())) {
            keys.add(entry.key());
        }
        return keys;
    }

    /** Whether some word of a class stands for this key: `sister` of `kin`. */
    public boolean hasKey(String name, String key) {
        return keys.getOrDefault(name, Set.of()).contains(key);
    }

    /** Every single word that stands for a key. */
    public List<String> words(String name, String key) {
        return classes.getOrDefault(name, Map.of()).values().stream()
                .flatMap(List::stream)
                .filter(entry -> entry.key().equals(key) && entry.words().size() == 1)
                .map(entry -> entry.words().getFirst())
                .distinct()
                .sorted()
                .toList();
    }

    public boolean has(String name, String form) {
        return key(name, Set.of(form)) != null;
    }

    /** What a Korean word names before its particles (엄마가); the longest there is, null for none. @param shortest letters */
    public @Nullable String beginning(String name, String word, int shortest) {
        for (int end = word.length(); end >= shortest; end--) {
            String key = key(name, Set.of(word.substring(0, end)));
            if (key != null) {
                return key;
            }
        }
        return null;
    }

    public boolean hasClass(String name) {
        return classes.containsKey(name);
    }

    /** Every first word of a class, for indexing patterns. */
    Set<String> firstWords(String name) {
        return classes.getOrDefault(name, Map.of()).keySet();
    }

    private static boolean fits(Entry entry, List<Word> words, int index) {
        if (index + entry.words().size() > words.size()) {
            return false;
        }
        for (int i = 0; i < entry.words().size(); i++) {
            if (!words.get(index + i).is(entry.words().get(i))) {
                return false;
            }
        }
        return true;
    }

    /** The Korean words that stand for a key, as written and in the order of the data. */
    public List<String> hangulWords(String name, String key) {
        return written.getOrDefault(name + "/" + key, List.of());
    }

    /** By which names a thing goes, the given one among them; empty for what has one. */
    public List<String> synonyms(String word) {
        String key = key("synonym", List.of(word));
        return key == null ? List.of() : words("synonym", key);
    }

    List<String> terms(String korean) {
        return this.korean.terms(korean);
    }

    static boolean hangul(String text) {
        return text.chars().anyMatch(c -> c >= 0xAC00 && c <= 0xD7A3);
    }
}
