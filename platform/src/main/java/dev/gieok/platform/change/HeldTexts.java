package dev.gieok.platform.change;

import dev.gieok.platform.meaning.Gist;
import dev.gieok.platform.meaning.Hangul;
import dev.gieok.platform.meaning.Kinds;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * In which words all that holds of one person was told, and of what it tells. Not thread-safe.
 *
 * @param <K> by what the things are known that hold
 */
public final class HeldTexts<K> {
    /** “My older brother”: in so many words one says who somebody is. */
    private static final int WHO = 3;

    private final Map<K, Set<String>> texts = new HashMap<>();
    /** Of those that were asked for. */
    private final Map<K, Gist> gists = new HashMap<>();

    private final Map<K, String> whole = new HashMap<>();
    private final Map<K, Kinds.Named> kinds = new HashMap<>();
    /** What names something of a kind of which one has one at a time. */
    private final Map<String, Set<K>> ofKind = new HashMap<>();

    private final Map<String, Set<K>> having = new HashMap<>();
    /** Those of the words that have a Korean letter: particles and compounds hang on them. */
    private final Set<String> korean = new HashSet<>();

    /** @param texts in which words each of them was told */
    public static <K> HeldTexts<K> of(Map<K, String> texts) {
        HeldTexts<K> held = new HeldTexts<>();
        texts.forEach(held::add);
        return held;
    }

    /** Also in other words than before. */
    public void add(K id, String text) {
        if (text.equals(whole.get(id))) {
            return;
        }
        remove(id);
        Set<String> words = Stems.of(text);
        texts.put(id, words);
        whole.put(id, text);
        Kinds.Named named = Kinds.of(text);
        kinds.put(id, named);
        named.ones()
                .forEach(kind ->
                        ofKind.computeIfAbsent(kind, first -> new HashSet<>()).add(id));
        for (String word : words) {
            having.computeIfAbsent(word, first -> new HashSet<>()).add(id);
            if (Hangul.in(word)) {
                korean.add(word);
            }
        }
    }

    public void remove(K id) {
        Set<String> words = texts.remove(id);
        gists.remove(id);
        whole.remove(id);
        Kinds.Named named = kinds.remove(id);
        if (named != null) {
            named.ones().forEach(kind -> ofKind.getOrDefault(kind, Set.of()).remove(id));
        }
        for (String word : words == null ? Set.<String>of() : words) {
            Set<K> left = having.getOrDefault(word, Set.of());
            left.remove(id);
            if (left.isEmpty()) {
                having.remove(word);
                korean.remove(word);
            }
        }
    }

    /** What was told in any of the words, in no order. @param words one that is several words must be there whole */
    public Set<K> telling(Collection<String> words) {
        Set<K> told = new HashSet<>();
        words.stream().map(Stems::of).distinct().forEach(stems -> told.addAll(allOf(stems)));
        return told;
    }

    /** What was told in these very words, in no order. */
    public Set<K> toldAs(String text) {
        return whole.entrySet().stream()
                .filter(told -> told.getValue().equals(text))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    /** What names another thing than that of a kind of which one has one at a time, in no order. */
    public Set<K> exchangedBy(Kinds.Named named) {
        return named.ones().stream()
                .flatMap(kind -> ofKind.getOrDefault(kind, Set.of()).stream())
                .filter(id -> named.to(kinds(id)) == Kinds.Likeness.OTHER_OF_ONE)
                .collect(Collectors.toSet());
    }

    /** Whether a text has any of the words, as {@link #telling} finds them. */
    static boolean tells(String text, Collection<String> words) {
        return !of(Map.of(text, text)).telling(words).isEmpty();
    }

    /** All that hold, in no order. */
    public Set<K> all() {
        return Collections.unmodifiableSet(whole.keySet());
    }

    public int size() {
        return whole.size();
    }

    /** In which words one of them was told. @throws NullPointerException when it is not held */
    String text(K id) {
        return Objects.requireNonNull(whole.get(id));
    }

    /** The stems of these words. */
    Set<String> words(K id) {
        return texts.getOrDefault(id, Set.of());
    }

    /** Whether it tells nothing but who somebody is: “my dog Rufus”. */
    boolean isOnlyWho(K id, String name) {
        String text = Objects.requireNonNull(whole.get(id));
        return text.contains(name) && text.replace(name, "").strip().split(" ").length <= WHO;
    }

    /** What one of them is about. @throws NullPointerException when it is not held */
    public Gist gist(K id) {
        return gists.computeIfAbsent(id, asked -> Gist.of(Objects.requireNonNull(whole.get(asked))));
    }

    /** What one of them names, of which kinds. @throws NullPointerException when it is not held */
    Kinds.Named kinds(K id) {
        return Objects.requireNonNull(kinds.get(id));
    }

    private Set<K> allOf(Set<String> stems) {
        Set<K> all = null;
        for (String stem : stems) {
            Set<K> some = named(stem);
            if (all == null) {
                all = some;
            } else {
                all.retainAll(some);
            }
        }
        return all == null ? Set.of() : all;
    }

    private Set<K> named(String stem) {
        Set<K> named = new HashSet<>(having.getOrDefault(stem, Set.of()));
        boolean hangul = stem.chars().allMatch(Hangul::is);
        for (String word : korean) {
            boolean begins = word.length() > stem.length() && word.startsWith(stem);
            boolean inside = hangul && stem.length() > 1 && word.contains(stem);
            if (inside || begins && Hangul.is(word.charAt(stem.length()))) {
                named.addAll(having.getOrDefault(word, Set.of()));
            }
        }
        return named;
    }

    @Override
    public String toString() {
        return "HeldTexts[" + texts.size() + "]";
    }
}
