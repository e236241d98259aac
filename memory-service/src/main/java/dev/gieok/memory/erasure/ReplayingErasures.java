package dev.gieok.memory.erasure;

import dev.gieok.platform.erasure.ErasureJournal;
import dev.gieok.platform.erasure.Erasures;
import dev.gieok.platform.person.ErasureRegistry;
import dev.gieok.platform.person.Fate;
import java.util.List;

/** A backup that was restored may hold persons who were erased since: the journal takes them out again. */
public final class ReplayingErasures {
    private final ErasureRegistry registry;
    private final Erasures erasures;
    private final ErasureJournal journal;
    private final PersonalStores stores;

    public ReplayingErasures(Erasing.Records records, PersonalStores stores) {
        this.registry = records.registry();
        this.erasures = records.erasures();
        this.journal = records.journal();
        this.stores = stores;
    }

    /** Those who are back, by keys or by what lies in a store; they are being erased again when this returns. */
    public List<ErasureJournal.Line> replay() {
        List<ErasureJournal.Line> back =
                journal.lines().stream().filter(this::isBack).toList();
        back.forEach(line -> erasures.open(line.job()));
        return back;
    }

    private boolean isBack(ErasureJournal.Line line) {
        boolean alive = registry.fate(line.person()) instanceof Fate.Alive;
        boolean named = registry.standing(line.subject())
                .filter(entry -> entry.isActive() && entry.person().equals(line.person()))
                .isPresent();
        return alive
                || named
                || stores.remaining(line.person()).values().stream().anyMatch(count -> count > 0);
    }
}
