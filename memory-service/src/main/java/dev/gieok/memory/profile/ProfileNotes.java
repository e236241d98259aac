package dev.gieok.memory.profile;

import dev.gieok.contracts.http.Memory;
import dev.gieok.contracts.id.ObservationId;
import dev.gieok.contracts.memory.Kind;
import dev.gieok.memory.memories.Wording;
import dev.gieok.platform.change.SameObjects;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which of what no kind was found for says what holds. A message that tells a change says what is over, why, and what is
 * so instead, in sentences of their own: they are weighed beside each other, by message.
 */
final class ProfileNotes {
    private final Map<ObservationId, List<Memory>> messages = new HashMap<>();
    /** The messages after which something may hold no longer. */
    private final Set<ObservationId> doubting;

    /** @param current all that holds, of whatever kind, but what happened */
    ProfileNotes(List<Memory> current) {
        doubting = current.stream()
                .flatMap(memory -> Stream.ofNullable(memory.doubtedBy()))
                .collect(Collectors.toSet());
        current.forEach(this::add);
    }

    private void add(Memory memory) {
        source(memory)
                .ifPresent(source -> messages.computeIfAbsent(source, id -> new ArrayList<>())
                        .add(memory));
    }

    /**
     * What happened is no part of who one is, but where it ended what was, or may have: “choir has been moved to Thursday”.
     *
     * @param notes those that hold
     * @param later whether it may have put something out of date that nobody doubts for it
     */
    List<Memory> of(List<Memory> notes, Stream<Memory> events, Predicate<Memory> later) {
        List<Memory> changes = events.filter(event -> doubts(event)
                        || !event.negated() && later.test(event)
                        || endings(event).findAny().isPresent())
                .toList();
        changes.forEach(this::add);
        Set<String> endings = new HashSet<>();
        return Stream.concat(notes.stream(), changes.stream())
                .filter(note -> note.negated()
                        ? isAllThatIsTold(note) && endings.add(note.text())
                        : endings(note).noneMatch(ending -> isPast(note, ending)))
                .toList();
    }

    /** “Jonas and I broke up” says what is so, where its message says nothing else. */
    private boolean isAllThatIsTold(Memory ending) {
        return isEnding(ending) && beside(ending).allMatch(Memory::negated);
    }

    /**
     * What only says what is no longer so is no note: “Dan moved out”, where the same message also says who lives there
     * now.
     */
    private boolean isPast(Memory note, Memory ending) {
        boolean named = isNamed(ending, note);
        boolean now = Wording.isNow(note.text());
        List<Memory> others = beside(note)
                .filter(other -> !other.negated() && !isNamed(ending, other))
                .filter(other -> !ending.text().contains(other.text()))
                .toList();
        if (named && !now && others.stream().anyMatch(other -> !Wording.isOnlyTurn(other.text()))) {
            return true;
        }
        boolean over = named || !now && ending.text().contains(note.text());
        return over && others.stream().anyMatch(ProfileNotes::holds);
    }

    private boolean doubts(Memory event) {
        return !event.negated() && source(event).filter(doubting::contains).isPresent();
    }

    private Stream<Memory> endings(Memory memory) {
        return beside(memory).filter(ProfileNotes::isEnding);
    }

    private static boolean isEnding(Memory memory) {
        return memory.negated() && !memory.supersedes().isEmpty();
    }

    /** Whether it names what ended. */
    private static boolean isNamed(Memory ending, Memory told) {
        return !ending.object().isBlank() && SameObjects.within(ending.object(), told.text());
    }

    /** Whether it surely says what is so, and not why. */
    private static boolean holds(Memory memory) {
        boolean loose = memory.kind() == Kind.UNSORTED || memory.kind() == Kind.EVENT;
        return !loose || !memory.supersedes().isEmpty() || Wording.isNow(memory.text());
    }

    /** What else the same message says. */
    private Stream<Memory> beside(Memory memory) {
        return source(memory).map(source -> messages.getOrDefault(source, List.of())).orElse(List.of()).stream()
                .filter(other -> other != memory);
    }

    private static Optional<ObservationId> source(Memory memory) {
        return memory.evidence().stream().findFirst().map(evidence -> evidence.observationId());
    }
}
