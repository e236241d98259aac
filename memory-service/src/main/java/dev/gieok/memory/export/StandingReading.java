package dev.gieok.memory.export;

import dev.gieok.contracts.http.Standing;
import dev.gieok.contracts.http.StandingRequest;
import dev.gieok.contracts.id.FactId;
import dev.gieok.contracts.id.MediaId;
import dev.gieok.contracts.id.PersonId;
import dev.gieok.contracts.memory.Decision;
import dev.gieok.contracts.memory.Fact;
import dev.gieok.contracts.memory.Kind;
import dev.gieok.contracts.memory.Verdict;
import dev.gieok.memory.memories.SealedFact;
import dev.gieok.memory.memories.Seals;
import dev.gieok.memory.observations.SealedDecisions;
import dev.gieok.platform.person.PersonKeys;
import dev.gieok.platform.person.PersonRegistry;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Tells an import what came of what it brought. */
public final class StandingReading {
    /** The predicate of a note that no rule could place. */
    private static final String NOTE = "note";

    private final PersonRegistry persons;
    private final PersonArchive archive;

    public StandingReading(PersonRegistry persons, PersonArchive archive) {
        this.persons = persons;
        this.archive = archive;
    }

    public Standing standing(PersonId person, StandingRequest asked) {
        PersonKeys keys = persons.keys(person);
        Map<String, Standing.Outcome> observations = new HashMap<>();
        archive.observations(person, asked.observations())
                .forEach(stored -> observations.put(stored.observationId().value(), outcome(keys, stored)));
        Map<String, Standing.Presence> facts = new HashMap<>();
        Map<String, Standing.Presence> media = new HashMap<>();
        List<String> ids = Stream.concat(
                        asked.facts().stream().map(FactId::value),
                        asked.media().stream().map(MediaId::value))
                .toList();
        archive.forgotten(person, ids).forEach(id -> {
            facts.put(id, Standing.Presence.FORGOTTEN);
            media.put(id, Standing.Presence.FORGOTTEN);
        });
        for (SealedFact sealed : archive.facts(person, asked.facts())) {
            Fact fact = Seals.open(keys, sealed);
            facts.put(
                    fact.factId().value(),
                    fact.kind() == Kind.UNSORTED ? Standing.Presence.UNSORTED : Standing.Presence.HERE);
        }
        archive.media(person, asked.media()).forEach(id -> media.put(id.value(), Standing.Presence.HERE));
        return new Standing(observations, facts, media);
    }

    private static Standing.Outcome outcome(PersonKeys keys, PersonArchive.StoredObservation stored) {
        return switch (stored.status()) {
            case "pending" -> Standing.Outcome.PENDING;
            case "decided" -> {
                String sealed = stored.decisions();
                yield sealed == null
                        ? Standing.Outcome.DISCARDED
                        : of(Seals.open(
                                        keys,
                                        SealedDecisions.context(
                                                stored.observationId().value()),
                                        sealed,
                                        SealedDecisions.class)
                                .decisions());
            }
            default -> Standing.Outcome.FAILED;
        };
    }

    /** A message that taught anything taught; one of which only notes are kept is to be looked at. */
    static Standing.Outcome of(List<Decision> decisions) {
        List<Decision> kept = decisions.stream()
                .filter(decision -> decision.decision() != Verdict.DISCARD)
                .toList();
        if (kept.isEmpty()) {
            return Standing.Outcome.DISCARDED;
        }
        return kept.stream().allMatch(decision -> NOTE.equals(decision.predicate()))
                ? Standing.Outcome.REVIEW
                : Standing.Outcome.LEARNT;
    }
}
