package dev.gieok.memory.erasure;

import dev.gieok.contracts.id.PersonId;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** All stores together: what is not among them is not erased. */
public final class PersonalStores {
    private final List<PersonalStore> stores;

    public PersonalStores(List<PersonalStore> stores) {
        this.stores = List.copyOf(stores);
    }

    /** Store to kind to how many; stores that hold nothing are left out. */
    public Map<String, Map<String, Long>> count(PersonId person) {
        Map<String, Map<String, Long>> counts = new TreeMap<>();
        for (PersonalStore store : stores) {
            Map<String, Long> found = store.count(person);
            if (!found.isEmpty()) {
                counts.put(store.name(), new TreeMap<>(found));
            }
        }
        return counts;
    }

    /** Every store to how much it holds. */
    public Map<String, Long> remaining(PersonId person) {
        Map<String, Long> remaining = new TreeMap<>();
        for (PersonalStore store : stores) {
            long sum = store.count(person).values().stream()
                    .mapToLong(Long::longValue)
                    .sum();
            remaining.put(store.name(), sum);
        }
        return remaining;
    }

    public void empty(PersonId person) {
        stores.forEach(store -> store.empty(person));
    }
}
