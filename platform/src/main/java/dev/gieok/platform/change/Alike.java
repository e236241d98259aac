package dev.gieok.platform.change;

import dev.gieok.contracts.memory.Change;
import dev.gieok.platform.meaning.Gist;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * What holds and tells of much the same as a message, whoever and in whatever words: “I share a flat with Jonas”, for
 * “Yusuf is my flatmate”.
 *
 * @param <K> by what the things are known that hold
 * @param mayEnd empty for what no change ends
 */
record Alike<K>(HeldTexts<K> texts, Function<K, Optional<Overtaking.Held>> mayEnd) {
    /** Of so many at most. */
    private static final int MOST = 2;

    /** By meaning and matter together, which go from 0 to 2; of what has nothing to do with each other every twentieth is so alike. */
    private static final double ENGLISH = 0.4;

    private static final double KOREAN = 0.5;

    /** One of them. @param likeness from 0 to 2 */
    record Told<K>(K key, String text, Overtaking.Held held, double likeness) {
        @Override
        public String toString() {
            return "Told[" + held + "]";
        }
    }

    /** The most alike first. @param known in which words that was told which is left out */
    List<Told<K>> to(Change change, Set<String> known) {
        Gist message = Gist.of(change.text());
        double least = change.language().equals("ko") ? KOREAN : ENGLISH;
        return texts.all().stream()
                .filter(key -> !known.contains(texts.text(key)))
                .flatMap(key -> mayEnd.apply(key).stream()
                        .map(held -> new Told<>(key, texts.text(key), held, likeness(message, texts.gist(key)))))
                .filter(told -> told.likeness() >= least)
                .sorted(Comparator.comparingDouble((Told<K> told) -> told.likeness())
                        .reversed()
                        .thenComparing(Told::text))
                .limit(MOST)
                .toList();
    }

    private static double likeness(Gist message, Gist told) {
        return message.meaning(told) + message.matter(told);
    }
}
