package dev.gieok.memory.ledger;

import dev.gieok.contracts.id.FactId;
import dev.gieok.contracts.memory.Fact;
import dev.gieok.platform.change.Gist;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** In which words all that holds of one person was told, and of what it tells. Not thread-safe. */
public final class HeldTexts {
    private final Map<FactId, Set<String>> texts = new HashMap<>();
    /** Of those that were asked for. */
    private final Map<FactId, Gist> gists = new HashMap<>();

    private final Map<FactId, String> whole = new HashMap<>();
    private final Map<String, Set<FactId>> facts = new HashMap<>();
    /** Those of the words that have a Korean letter: particles and compounds hang on them. */
    private final Set<String> korean = new HashSet<>();

    public static HeldTexts of(Collection<Fact> facts) {
        HeldTexts held = new HeldTexts();
        facts.forEach(fact -> held.add(fact.factId(), fact.text()));
        return held;
    }

    public void add(FactId id, String text) {
        remove(id);
        Set<String> words = Stems.of(text);
        texts.put(id, words);
        whole.put(id, text);
        for (String word : words) {
            facts.computeIfAbsent(word, first -> new HashSet<>()).add(id);
            if (word.chars().anyMatch(HeldTexts::hangul)) {
                korean.add(word);
            }
        }
    }

    public void remove(FactId id) {
        Set<String> words = texts.remove(id);
        gists.remove(id);
        whole.remove(id);
        for (String word : words == null ? Set.<String>of() : words) {
            Set<FactId> left = facts.getOrDefault(word, Set.of());
            left.remove(id);
            if (left.isEmpty()) {
                facts.remove(word);
                korean.remove(word);
            }
        }
    }

    /** The facts that were told in any of the words, in no order. @param words one that is several words must be there whole */
    public Set<FactId> telling(Collection<String> words) {
        Set<FactId> told = new HashSet<>();
        words.stream().map(Stems::of).distinct().forEach(stems -> told.addAll(having(stems)));
        return told;
    }

    /** All that hold, in no order. */
    public Set<FactId> facts() {
        return Set.copyOf(whole.keySet());
    }

    /** What one of the facts is about. @throws NullPointerException when it is not held */
    public Gist gist(FactId id) {
        return gists.computeIfAbsent(id, asked -> Gist.of(Objects.requireNonNull(whole.get(asked))));
    }

    private Set<FactId> having(Set<String> stems) {
        Set<FactId> all = null;
        for (String stem : stems) {
            Set<FactId> some = named(stem);
            if (all == null) {
                all = some;
            } else {
                all.retainAll(some);
            }
        }
        return all == null ? Set.of() : all;
    }

    private Set<FactId> named(String stem) {
        Set<FactId> having = new HashSet<>(facts.getOrDefault(stem, Set.of()));
        boolean hangul = stem.chars().allMatch(HeldTexts::hangul);
        for (String word : korean) {
            boolean begins = word.length() > stem.length() && word.startsWith(stem);
            boolean inside = hangul && stem.length() > 1 && word.contains(stem);
            if (inside || begins && hangul(word.charAt(stem.length()))) {
                having.addAll(facts.getOrDefault(word, Set.of()));
            }
        }
        return having;
    }

    private static boolean hangul(int letter) {
        return letter >= 0xAC00 && letter <= 0xD7A3;
    }

    @Override
    public String toString() {
        return "HeldTexts[" + texts.size() + "]";
    }
}
