package dev.gieok.reasoning.grounded;

import dev.gieok.contracts.http.Memory;
import dev.gieok.contracts.http.RecallItem;
import dev.gieok.contracts.http.RecallResult;
import dev.gieok.contracts.http.Signals;
import dev.gieok.contracts.id.FactId;
import dev.gieok.contracts.id.ObservationId;
import dev.gieok.contracts.memory.Candidate;
import dev.gieok.contracts.memory.Change;
import dev.gieok.contracts.memory.Closing;
import dev.gieok.contracts.memory.Effect;
import dev.gieok.contracts.memory.Evidence;
import dev.gieok.contracts.memory.FactStatus;
import dev.gieok.contracts.memory.Trust;
import dev.gieok.reasoning.understanding.Endings;
import dev.gieok.reasoning.understanding.Extraction;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Memory with its history, as memory-service's fold leaves it after a message. */
final class Decided {
    private final List<Memory> memories;
    private final String message;
    private final Instant when;

    private Decided(List<Memory> memories, String message, Instant when) {
        this.memories = new ArrayList<>(memories);
        this.message = message;
        this.when = when;
    }

    static List<Memory> by(Extraction said, String message, List<Memory> memories, Instant when) {
        Decided decided = new Decided(memories, message, when);
        for (Closing closing : said.closings()) {
            for (String predicate : closing.predicates()) {
                closing.objects().forEach(word -> decided.place(closing.ending(predicate, word), true));
            }
        }
        for (Change change : said.changes()) {
            for (Known over : Overturning.outdated(said, decided.known(), when)) {
                decided.end(change.ending(over.subject(), over.predicate(), over.object()), Set.of(over));
            }
        }
        said.candidates().forEach(candidate -> decided.place(candidate, Endings.implied(candidate)));
        return decided.memories;
    }

    private void place(Candidate candidate, boolean implied) {
        Set<Known> over = Overturning.contradicted(candidate, known(), when);
        if (!implied || !over.isEmpty()) {
            end(candidate, over);
        }
    }

    private void end(Candidate candidate, Set<Known> over) {
        Set<String> ids = over.stream().map(Known::sourceId).collect(Collectors.toSet());
        memories.replaceAll(memory -> ids.contains(memory.factId().value()) ? closed(memory) : memory);
        memories.add(memory(
                candidate,
                message,
                memories.size(),
                when,
                ids.stream().map(FactId::new).toList()));
    }

    private List<Known> known() {
        RecallResult recalled = new RecallResult(
                memories.stream()
                        .map(memory -> new RecallItem(memory, 1, new Signals(0, 0, 0, 0, 0, 0)))
                        .toList(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
        Extraction nothing = new Extraction("en", List.of(), List.of());
        return new KnownFacts(new dev.gieok.reasoning.understanding.Extractor())
                .of(new GroundedQuestion("", when, ZoneOffset.UTC, recalled, nothing, List.of()), new SaidTurns());
    }

    static Memory memory(Candidate candidate, String message, int number, Instant when, List<FactId> supersedes) {
        String quote = candidate.text();
        return new Memory(
                new FactId("fct_" + Knowing.number(number)),
                candidate.kind(),
                candidate.text(),
                candidate.subject(),
                candidate.predicate(),
                candidate.object(),
                candidate.language(),
                candidate.importance(),
                0.8,
                1,
                candidate.sensitivity(),
                candidate.validFrom() == null ? when : candidate.validFrom(),
                candidate.validTo(),
                when,
                null,
                FactStatus.ACTIVE,
                List.of(new Evidence(
                        new ObservationId("obs_" + Knowing.number(Math.abs(message.hashCode()))),
                        quote,
                        when,
                        "gateway",
                        null,
                        Trust.PERSON)),
                1,
                candidate.negated() || candidate.effect() == Effect.END,
                supersedes,
                null);
    }

    private Memory closed(Memory old) {
        return copy(old, when, when, FactStatus.SUPERSEDED, old.doubtedBy());
    }

    static Memory doubted(Memory old, ObservationId by) {
        return copy(old, old.validTo(), old.supersededAt(), old.status(), by);
    }

    private static Memory copy(
            Memory old,
            @Nullable Instant validTo,
            @Nullable Instant supersededAt,
            FactStatus status,
            @Nullable ObservationId doubtedBy) {
        return new Memory(
                old.factId(),
                old.kind(),
                old.text(),
                old.subject(),
                old.predicate(),
                old.object(),
                old.language(),
                old.importance(),
                old.strength(),
                old.mentions(),
                old.sensitivity(),
                old.validFrom(),
                validTo,
                old.recordedAt(),
                supersededAt,
                status,
                old.evidence(),
                old.version(),
                old.negated(),
                old.supersedes(),
                doubtedBy);
    }
}
