package dev.gieok.memory.erasure;

import dev.gieok.contracts.id.PersonId;
import dev.gieok.platform.RetriableException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** A store in memory, which can be told to fail. */
final class Shelf implements PersonalStore {
    private final Map<PersonId, Long> books = new ConcurrentHashMap<>();
    volatile boolean down;
    volatile @Nullable PersonId downFor;
    volatile long stubborn;

    void put(PersonId person, long more) {
        books.merge(person, more, Long::sum);
    }

    long held(PersonId person) {
        return books.getOrDefault(person, 0L);
    }

    @Override
    public String name() {
        return "shelf";
    }

    @Override
    public Map<String, Long> count(PersonId person) {
        return held(person) + stubborn == 0 ? Map.of() : Map.of("books", held(person) + stubborn);
    }

    @Override
    public void empty(PersonId person) {
        if (down || person.equals(downFor)) {
            throw new RetriableException("told to fail");
        }
        books.remove(person);
    }
}
