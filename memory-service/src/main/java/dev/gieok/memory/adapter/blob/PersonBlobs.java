package dev.gieok.memory.adapter.blob;

import dev.gieok.contracts.id.PersonId;
import dev.gieok.memory.erasure.PersonalStore;
import dev.gieok.platform.blob.Blobs;
import dev.gieok.platform.erasure.PersonalBlobs;
import java.util.Map;
import java.util.TreeMap;

/** Whatever services keep of a person as blobs. */
public final class PersonBlobs implements PersonalStore {
    private final Blobs blobs;

    public PersonBlobs(Blobs blobs) {
        this.blobs = blobs;
    }

    @Override
    public String name() {
        return "blobs";
    }

    @Override
    public Map<String, Long> count(PersonId person) {
        Map<String, Long> counts = new TreeMap<>();
        for (PersonalBlobs place : PersonalBlobs.values()) {
            long found = blobs.list(place.of(person)).size();
            if (found > 0) {
                counts.put(place.folder(), found);
            }
        }
        return counts;
    }

    @Override
    public void empty(PersonId person) {
        for (PersonalBlobs place : PersonalBlobs.values()) {
            blobs.list(place.of(person)).forEach(blobs::delete);
        }
    }
}
