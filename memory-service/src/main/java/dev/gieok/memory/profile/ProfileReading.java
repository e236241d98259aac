package dev.gieok.memory.profile;

import dev.gieok.contracts.http.Memory;
import dev.gieok.contracts.http.Profile;
import dev.gieok.contracts.id.PersonId;
import dev.gieok.contracts.memory.FactStatus;
import dev.gieok.contracts.memory.Kind;
import dev.gieok.memory.memories.Bygone;
import dev.gieok.memory.memories.FactArchive;
import dev.gieok.memory.memories.MemoryFilter;
import dev.gieok.memory.memories.MemoryViews;
import dev.gieok.memory.memories.SealedFact;
import dev.gieok.memory.memories.Seals;
import dev.gieok.platform.person.PersonKeys;
import dev.gieok.platform.person.PersonRegistry;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** What is active now and says who the person is; and what else holds, as it was told, where no kind was found for it. */
public final class ProfileReading {
    private static final int WHOLE = 1_000;
    private static final String NOTES = "notes";
    /** The latest: notes are told without end. */
    private static final int LATEST_NOTES = 100;

    private static final MemoryFilter LATEST =
            new MemoryFilter(Set.of(Kind.UNSORTED), Set.of(FactStatus.ACTIVE), null, null, LATEST_NOTES, null);
    private static final Map<Kind, String> GROUPS = groups();
    /** What is so before what once was, else the strongest. */
    private static final Comparator<Memory> CURRENT_FIRST = Comparator.comparing(
                    (Memory memory) -> Bygone.is(memory.predicate(), memory.validTo()))
            .thenComparing(Comparator.comparingDouble(Memory::strength).reversed())
            .thenComparing(Memory::factId);

    private final PersonRegistry persons;
    private final FactArchive archive;
    private final MemoryViews views;
    private final Clock clock;

    public ProfileReading(PersonRegistry persons, FactArchive archive, MemoryViews views, Clock clock) {
        this.persons = persons;
        this.archive = archive;
        this.views = views;
        this.clock = clock;
    }

    public Profile profile(PersonId person) {
        Map<String, List<Memory>> groups = new LinkedHashMap<>();
        GROUPS.values().forEach(name -> groups.put(name, new ArrayList<>()));
        for (Memory memory : active(person, WHOLE)) {
            groups.computeIfAbsent(GROUPS.getOrDefault(memory.kind(), ""), name -> new ArrayList<>())
                    .add(memory);
        }
        List<Memory> notes = current(person, archive.list(person, LATEST));
        List<Memory> all = Stream.concat(groups.values().stream().flatMap(List::stream), notes.stream())
                .toList();
        groups.put(
                NOTES,
                notes.stream()
                        .filter(note -> !note.negated() && !isPast(note, all))
                        .toList());
        return new Profile(groups);
    }

    /**
     * What only says what is no longer so is no note: “Dan moved out”, where the same message also says who lives there
     * now.
     */
    private static boolean isPast(Memory note, List<Memory> all) {
        List<Memory> beside = all.stream()
                .filter(other -> other != note && isFromOneMessage(other, note))
                .toList();
        return beside.stream()
                .filter(ending -> ending.negated() && !ending.supersedes().isEmpty())
                .filter(ending -> ending.text().contains(note.text()))
                .anyMatch(ending -> beside.stream()
                        .anyMatch(other -> !other.negated() && !ending.text().contains(other.text())));
    }

    private static boolean isFromOneMessage(Memory one, Memory other) {
        return !one.evidence().isEmpty()
                && !other.evidence().isEmpty()
                && one.evidence()
                        .getFirst()
                        .observationId()
                        .equals(other.evidence().getFirst().observationId());
    }

    /** The strongest facts that go with every question. */
    public List<Memory> packed(PersonId person, Set<String> without, int limit) {
        return active(person, limit + without.size()).stream()
                .filter(memory -> !without.contains(memory.factId().value()))
                .limit(limit)
                .toList();
    }

    private List<Memory> active(PersonId person, int limit) {
        return current(person, archive.profile(person, limit));
    }

    private List<Memory> current(PersonId person, List<SealedFact> sealed) {
        PersonKeys keys = persons.keys(person);
        Instant now = clock.instant();
        return sealed.stream()
                .map(found -> views.of(Seals.open(keys, found)))
                .filter(memory -> memory.status() == FactStatus.ACTIVE)
                .filter(memory -> memory.validTo() == null || memory.validTo().isAfter(now))
                .sorted(CURRENT_FIRST)
                .toList();
    }

    private static Map<Kind, String> groups() {
        Map<Kind, String> groups = new LinkedHashMap<>();
        groups.put(Kind.ATTRIBUTE, "attributes");
        groups.put(Kind.PREFERENCE, "preferences");
        groups.put(Kind.INSTRUCTION, "instructions");
        groups.put(Kind.RELATION, "relations");
        groups.put(Kind.HABIT, "habits");
        groups.put(Kind.VALUE, "values");
        return groups;
    }

    /** The kinds that a profile is made of. */
    public static Set<Kind> kinds() {
        return GROUPS.keySet();
    }
}
