package dev.gieok.memory.profile;

import dev.gieok.contracts.http.Memory;
import dev.gieok.contracts.http.Profile;
import dev.gieok.contracts.id.PersonId;
import dev.gieok.contracts.memory.Fact;
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

/**
 * What is active now and says who the person is; what else holds, as it was told, where no kind was found for it; and apart
 * from both what may hold no longer.
 */
public final class ProfileReading {
    private static final int WHOLE = 1_000;
    private static final String NOTES = "notes";
    private static final String DOUBTFUL = "doubtful";
    /** The latest: notes are told without end. */
    private static final int LATEST_NOTES = 100;

    private static final Map<Kind, String> GROUPS = groups();
    /** What is so before what may be over, and that before what once was; else the strongest, and of these the latest. */
    private static final Comparator<Memory> CURRENT_FIRST = Comparator.comparing(
                    (Memory memory) -> Bygone.is(memory.predicate(), memory.validTo()))
            .thenComparing(ProfileReading::isDoubtful)
            .thenComparing(Comparator.comparingDouble(Memory::strength).reversed())
            .thenComparing(Memory::validFrom, Comparator.reverseOrder())
            .thenComparing(Memory::recordedAt, Comparator.reverseOrder())
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
        List<Fact> known = opened(person, archive.profile(person, WHOLE));
        List<Fact> unsorted = opened(person, latest(person, Kind.UNSORTED));
        List<Fact> events = opened(person, latest(person, Kind.EVENT));
        Map<String, List<Memory>> groups = new LinkedHashMap<>();
        GROUPS.values().forEach(name -> groups.put(name, new ArrayList<>()));
        for (Memory memory : current(known)) {
            groups.computeIfAbsent(GROUPS.getOrDefault(memory.kind(), ""), name -> new ArrayList<>())
                    .add(memory);
        }
        List<Memory> notes = current(unsorted);
        List<Memory> all = Stream.concat(groups.values().stream().flatMap(List::stream), notes.stream())
                .toList();
        LatestFirst order = new LatestFirst(
                Stream.of(known, unsorted, events).flatMap(List::stream).toList());
        groups.put(NOTES, new ProfileNotes(all).of(notes, events.stream().map(views::of), order::isLater));
        return new Profile(withDoubtfulLast(order.in(groups, NOTES)));
    }

    private static Map<String, List<Memory>> withDoubtfulLast(Map<String, List<Memory>> groups) {
        Map<String, List<Memory>> sure = new LinkedHashMap<>();
        List<Memory> doubtful = new ArrayList<>();
        groups.forEach((name, memories) -> {
            sure.put(
                    name,
                    memories.stream().filter(memory -> !isDoubtful(memory)).toList());
            memories.stream().filter(ProfileReading::isDoubtful).forEach(doubtful::add);
        });
        sure.put(DOUBTFUL, doubtful);
        return sure;
    }

    private static boolean isDoubtful(Memory memory) {
        return memory.doubtedBy() != null;
    }

    private List<SealedFact> latest(PersonId person, Kind kind) {
        return archive.list(
                person, new MemoryFilter(Set.of(kind), Set.of(FactStatus.ACTIVE), null, null, LATEST_NOTES, null));
    }

    /** The strongest facts that go with every question. */
    public List<Memory> packed(PersonId person, Set<String> without, int limit) {
        return active(person, limit + without.size()).stream()
                .filter(memory -> !without.contains(memory.factId().value()))
                .limit(limit)
                .toList();
    }

    private List<Memory> active(PersonId person, int limit) {
        return current(opened(person, archive.profile(person, limit)));
    }

    private List<Memory> current(List<Fact> facts) {
        Instant now = clock.instant();
        return facts.stream()
                .map(views::of)
                .filter(memory -> memory.validTo() == null || memory.validTo().isAfter(now))
                .sorted(CURRENT_FIRST)
                .toList();
    }

    private List<Fact> opened(PersonId person, List<SealedFact> found) {
        PersonKeys keys = persons.keys(person);
        return found.stream()
                .map(each -> Seals.open(keys, each))
                .filter(fact -> views.status(fact) == FactStatus.ACTIVE)
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
