package dev.gieok.reasoning.understanding;

import dev.gieok.reasoning.understanding.leaning.Traits;
import java.util.AbstractSet;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What the models see of a text, in the order in which it was found: a text is read once, however many learn from it, and
 * a trait that many have is kept once.
 */
final class ReadTraits extends AbstractSet<String> {
    private static final Map<String, String[]> READ = new ConcurrentHashMap<>();
    private static final Map<String, String> KEPT = new ConcurrentHashMap<>();

    private final String[] traits;
    private final int size;
    private final int hash;

    private ReadTraits(String[] traits, int size) {
        this.traits = traits;
        this.size = size;
        this.hash = super.hashCode();
    }

    /** What tells of changes. */
    static Set<String> inOrder(String text) {
        String[] read = READ.computeIfAbsent(text, ReadTraits::read);
        return new ReadTraits(read, read.length);
    }

    /** What tells whether it is worth keeping: all but what {@link Traits#inOrder} adds at the end. */
    static Set<String> of(String text) {
        String[] read = READ.computeIfAbsent(text, ReadTraits::read);
        int size = read.length;
        while (size > 0 && (read[size - 1].startsWith("then:") || read[size - 1].startsWith("row:"))) {
            size--;
        }
        return new ReadTraits(read, size);
    }

    private static String[] read(String text) {
        return LeaningTraining.inOrder(text).stream()
                .map(trait -> KEPT.computeIfAbsent(trait, first -> first))
                .toArray(String[]::new);
    }

    @Override
    public Iterator<String> iterator() {
        return Arrays.asList(traits).subList(0, size).iterator();
    }

    @Override
    public int size() {
        return size;
    }

    /** Asked for every copy of an example. */
    @Override
    public int hashCode() {
        return hash;
    }

    @Override
    public boolean equals(Object other) {
        return super.equals(other);
    }
}
