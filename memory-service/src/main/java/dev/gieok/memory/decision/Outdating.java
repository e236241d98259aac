package dev.gieok.memory.decision;

import dev.gieok.contracts.event.CandidatesExtracted;
import dev.gieok.contracts.id.FactId;
import dev.gieok.contracts.memory.Candidate;
import dev.gieok.contracts.memory.Change;
import dev.gieok.contracts.memory.Closing;
import dev.gieok.contracts.memory.Fact;
import dev.gieok.memory.ledger.HeldFacts;
import dev.gieok.memory.ledger.Ledger;
import dev.gieok.memory.ledger.Marking;
import dev.gieok.memory.ledger.Slot;
import dev.gieok.platform.change.Overtaken;
import dev.gieok.platform.change.Overtaking;
import dev.gieok.platform.change.SameObjects;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Closes what an observation puts out of date. A change names dozens of words that most often find nothing, so
 * only a word that names something that holds is placed, as the ending it stands for.
 */
final class Outdating {
    private static final String NOTE = "note";

    private final CandidatesExtracted observation;
    private final Ledger ledger;
    private final Placing placing;
    private final Marking marking;
    private final Amending amending;
    private final News news;
    private final Replacing replacing;
    private final Set<Integer> instead = new HashSet<>();
    /** What ended, by the words of what is so instead. */
    private final Map<String, Instead> outOfDate = new LinkedHashMap<>();

    private final List<News.Note> beside = new ArrayList<>();
    private int number;
    private boolean replaced;
    private final Set<FactId> doubted = new LinkedHashSet<>();
    private final Set<FactId> surmised = new LinkedHashSet<>();

    private record Instead(News.Note note, Set<Fact> ended) {}

    Outdating(CandidatesExtracted observation, Ledger ledger, Placing placing, Marking marking, Amending amending) {
        this.observation = observation;
        this.ledger = ledger;
        this.placing = placing;
        this.marking = marking;
        this.amending = amending;
        this.news = new News(observation);
        this.replacing = new Replacing(observation, ledger, placing, marking);
    }

    /** What was closed, in the order it was told; nothing of what was looked for in vain, or said by somebody else than the person. */
    List<Placing.Placed> close() {
        List<Placing.Placed> closed = new ArrayList<>();
        if (!observation.trust().isOwnWord(observation.speaker())) {
            return closed;
        }
        observation.closings().forEach(closing -> close(closing, closed));
        for (Change change : observation.changes()) {
            Overtaken<FactId> overtaken = overtaken(change, closed.isEmpty() && outOfDate.isEmpty() && !replaced);
            doubted.addAll(overtaken.doubted());
            surmised.addAll(overtaken.surmised());
            List<Fact> ended = facts(overtaken.ended()).stream()
                    .filter(fact -> !replacing.isReplaced(Slot.of(fact))
                            && !amending.keeps(fact)
                            && !replacing.isEndedItself(fact))
                    .toList();
            if (!ended.isEmpty()) {
                overtake(change, ended, closed);
            } else if (!overtaken.doubted().isEmpty() || !closed.isEmpty()) {
                told(news.of(change)).filter(news::isLeft).ifPresent(beside::add);
            } else if (!overtaken.surmised().isEmpty()) {
                told(news.of(change)).filter(news::isAll).ifPresent(beside::add);
            }
        }
        outOfDate.values().forEach(each -> add(placed(each), closed));
        return closed;
    }

    private void close(Closing closing, List<Placing.Placed> closed) {
        List<SameObjects.Named> words =
                closing.objects().stream().map(SameObjects.Named::of).toList();
        for (String predicate : closing.predicates()) {
            Slot slot = new Slot(closing.subject(), predicate);
            if (replacing.isReplaced(slot)) {
                replaced = true;
                number += words.size();
                continue;
            }
            for (int i = 0; i < words.size(); i++) {
                number++;
                String object = closing.objects().get(i);
                if (!placing.mayEnd(slot, words.get(i), object)) {
                    continue;
                }
                Candidate ending = closing.ending(predicate, object);
                Optional<News.Note> note = predicate.equals(NOTE) ? told(news.of(closing)) : Optional.empty();
                List<Fact> ended = note.isPresent() ? placing.endedBy(ending) : List.of();
                // Candidates count up from 0.
                note.filter(told -> ended.stream().allMatch(fact -> isSaidBy(told, fact)))
                        .ifPresentOrElse(
                                told -> instead(told).addAll(ended), () -> add(placing.place(ending, -number), closed));
            }
        }
    }

    /**
     * What the message says to be so now takes the place of notes that ended. A fact has an ending: “do I smoke?” is
     * answered by it; beside it is kept what nothing else keeps.
     */
    private void overtake(Change change, List<Fact> ended, List<Placing.Placed> closed) {
        Optional<News.Note> note = told(news.of(change));
        for (Fact fact : ended) {
            number++;
            Candidate ending = change.ending(fact.subject(), fact.predicate(), fact.object());
            Optional<News.Note> instead = note.filter(told -> isSaidBy(told, fact));
            if (instead.isPresent() && fact.predicate().equals(NOTE)) {
                instead(instead.get()).add(fact);
            } else {
                add(placing.overtake(List.of(fact), ending, -number), closed);
                note.filter(News.Note::saysMoreThanTheEnd).ifPresent(beside::add);
            }
        }
    }

    /** Whether it is the note that says what is so instead, and no fact that the message tells beside it. */
    private boolean isSaidBy(News.Note note, Fact ended) {
        return !news.isRatherAFact(ended.text(), note.candidate().text());
    }

    /** What may be kept, and is not held already. */
    private Optional<News.Note> told(Optional<News.Note> note) {
        return note.filter(told -> !marking.forbids(told.candidate(), observation)
                && ledger.slot(Slot.of(told.candidate()), told.candidate().object())
                        .isEmpty());
    }

    private Set<Fact> instead(News.Note note) {
        return outOfDate
                .computeIfAbsent(note.candidate().text(), text -> new Instead(note, new LinkedHashSet<>()))
                .ended();
    }

    private Placing.Placed placed(Instead each) {
        number++;
        List<Fact> ended = each.ended().stream().sorted(Placing.OLDEST_FIRST).toList();
        Placing.Placed placed = placing.overtake(ended, each.note().candidate(), -number);
        if (!placed.idle()) {
            instead.addAll(each.note().notes());
        }
        return placed;
    }

    /**
     * What is kept of the message beside its facts because it put something out of date, or may have. Known once everything
     * is closed.
     */
    List<Candidate> beside() {
        List<News.Note> untold = beside.stream()
                .filter(note -> told(Optional.of(note)).isPresent())
                .toList();
        untold.forEach(note -> instead.addAll(note.notes()));
        return untold.stream().map(News.Note::candidate).distinct().toList();
    }

    /** An ending that the message tells itself, where it tells what is so instead. */
    boolean isReplaced(Candidate ending) {
        return replacing.isReplaced(ending);
    }

    /** Whether it was placed already, as what is so instead of what ended. */
    boolean isInstead(int candidate) {
        return instead.contains(candidate);
    }

    /** What may hold no longer by a change that ended nothing surely. Known once everything is closed. */
    Set<FactId> doubted() {
        return Set.copyOf(doubted);
    }

    /** The same, and what is too unlikely for that. */
    Set<FactId> surmised() {
        return Set.copyOf(surmised);
    }

    /** Oldest first. */
    private List<Fact> facts(Set<FactId> ids) {
        return ids.stream()
                .flatMap(id -> ledger.fact(id).stream())
                .sorted(Placing.OLDEST_FIRST)
                .toList();
    }

    /** @param alone whether nothing else that the message says ended anything */
    private Overtaken<FactId> overtaken(Change change, boolean alone) {
        HeldFacts held = ledger.held();
        Set<FactId> over = outOfDate.values().stream()
                .flatMap(each -> each.ended().stream())
                .map(Fact::factId)
                .collect(Collectors.toSet());
        return new Overtaking<>(
                        held.texts(),
                        id -> over.contains(id) ? Optional.empty() : held.held(id, observation.occurredAt()),
                        observation.candidates())
                .overtaken(change, alone);
    }

    private static void add(Placing.Placed placed, List<Placing.Placed> closed) {
        if (!placed.idle()) {
            closed.add(placed);
        }
    }
}
