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
import dev.gieok.memory.memories.Wording;
import dev.gieok.platform.change.SameObjects;
import dev.gieok.platform.person.PersonKeys;
import dev.gieok.platform.person.PersonRegistry;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
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
        List<Memory> notes = current(person, latest(person, Kind.UNSORTED));
        List<Memory> all = Stream.concat(groups.values().stream().flatMap(List::stream), notes.stream())
                .toList();
        List<Memory> told = Stream.concat(
                        notes.stream(),
                        opened(person, latest(person, Kind.EVENT)).filter(event -> isChange(event, all)))
                .toList();
        List<Memory> whole =
                Stream.concat(all.stream(), told.stream()).distinct().toList();
        Set<String> endings = new HashSet<>();
        groups.put(
                NOTES,
                told.stream()
                        .filter(note -> note.negated()
                                ? isAllThatIsTold(note, whole) && endings.add(note.text())
                                : !isPast(note, whole))
                        .toList());
        return new Profile(groups);
    }

    private List<SealedFact> latest(PersonId person, Kind kind) {
        return archive.list(
                person, new MemoryFilter(Set.of(kind), Set.of(FactStatus.ACTIVE), null, null, LATEST_NOTES, null));
    }

    /** What happened is no part of who one is, but where it ended what was: “choir has been moved to Thursday”. */
    private static boolean isChange(Memory event, List<Memory> all) {
        return all.stream()
                .anyMatch(ending ->
                        ending.negated() && !ending.supersedes().isEmpty() && isFromOneMessage(ending, event));
    }

    /** “Jonas and I broke up” says what is so, where its message says nothing else. */
    private static boolean isAllThatIsTold(Memory ending, List<Memory> all) {
        return !ending.supersedes().isEmpty()
                && all.stream().noneMatch(other -> !other.negated() && isFromOneMessage(other, ending));
    }

    /**
     * What only says what is no longer so is no note: “Dan moved out”, where the same message also says who lives there
     * now.
     */
    private static boolean isPast(Memory note, List<Memory> all) {
        List<Memory> beside = all.stream()
                .filter(other -> other != note && isFromOneMessage(other, note))
                .toList();
        boolean now = Wording.isNow(note.text());
        return beside.stream()
                .filter(ending -> ending.negated() && !ending.supersedes().isEmpty())
                .anyMatch(ending -> {
                    boolean named = isNamed(ending, note);
                    List<Memory> others = beside.stream()
                            .filter(other -> !other.negated() && !isNamed(ending, other))
                            .filter(other -> !ending.text().contains(other.text()))
                            .toList();
                    return named && !now && others.stream().anyMatch(other -> !Wording.isOnlyTurn(other.text()))
                            || (named || !now && ending.text().contains(note.text()))
                                    && others.stream().anyMatch(ProfileReading::holds);
                });
    }

    /** Whether it names what ended. */
    private static boolean isNamed(Memory ending, Memory told) {
        return !ending.object().isBlank() && SameObjects.within(ending.object(), told.text());
    }

    /** Whether it surely says what is so, and not why. */
    private static boolean holds(Memory memory) {
        return !memory.supersedes().isEmpty() || GROUPS.containsKey(memory.kind()) || Wording.isNow(memory.text());
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
        Instant now = clock.instant();
        return opened(person, sealed)
                .filter(memory -> memory.validTo() == null || memory.validTo().isAfter(now))
                .sorted(CURRENT_FIRST)
                .toList();
    }

    private Stream<Memory> opened(PersonId person, List<SealedFact> sealed) {
        PersonKeys keys = persons.keys(person);
        return sealed.stream()
                .map(found -> views.of(Seals.open(keys, found)))
                .filter(memory -> memory.status() == FactStatus.ACTIVE);
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
