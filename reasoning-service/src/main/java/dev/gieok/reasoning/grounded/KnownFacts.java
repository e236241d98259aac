package dev.gieok.reasoning.grounded;

import dev.gieok.contracts.chat.CitationKind;
import dev.gieok.contracts.chat.Turn;
import dev.gieok.contracts.http.Memory;
import dev.gieok.contracts.http.RecallItem;
import dev.gieok.contracts.http.Signals;
import dev.gieok.contracts.memory.Candidate;
import dev.gieok.contracts.memory.Cardinality;
import dev.gieok.contracts.memory.Effect;
import dev.gieok.contracts.memory.Evidence;
import dev.gieok.contracts.memory.FactStatus;
import dev.gieok.contracts.memory.Kind;
import dev.gieok.contracts.memory.Retention;
import dev.gieok.contracts.memory.Trust;
import dev.gieok.reasoning.understanding.Endings;
import dev.gieok.reasoning.understanding.Extraction;
import dev.gieok.reasoning.understanding.Extractor;
import dev.gieok.reasoning.understanding.Recent;
import dev.gieok.reasoning.understanding.Utterance;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Gathers what may answer: recalled memories, the profile, and what this session said that memory does not have yet. */
final class KnownFacts {
    private static final double TURN_SCORE = 0.9;
    /** After so long memory has decided what a turn puts out of date, and knows more. */
    private static final Duration DECIDED = Duration.ofSeconds(10);

    private final Recent<Utterance, Extraction> heard;

    KnownFacts(Extractor extractor) {
        this.heard = new Recent<>(extractor::extract);
    }

    /** Newest first; what a later turn contradicts holds no longer. @param turns is told what each turn of the session said */
    List<Known> of(GroundedQuestion question, SaidTurns turns) {
        Map<String, Known> memories = new LinkedHashMap<>();
        for (RecallItem item : question.recalled().items()) {
            memories.put(
                    item.memory().factId().value(),
                    memory(item.memory(), item.score(), item.signals(), question.now()));
        }
        for (Memory memory : question.recalled().profile()) {
            memories.putIfAbsent(memory.factId().value(), memory(memory, memory.strength(), null, question.now()));
        }
        List<Known> known = new ArrayList<>(memories.values());
        List<String> earlier = new ArrayList<>();
        List<Known> notes = new ArrayList<>();
        for (Turn turn : question.recalled().turns()) {
            Extraction said = said(turn, earlier, question, known);
            turns.add(turn, said);
            Overturning.outdated(said, notes, turn.occurredAt()).forEach(note -> turns.end(note.sourceId()));
            said.candidates().stream()
                    .filter(candidate -> candidate.kind() == Kind.UNSORTED)
                    .forEach(candidate -> notes.add(told(candidate, turn, question.now())));
            earlier.add(turn.text());
        }
        known.replaceAll(fact ->
                fact.kind() == CitationKind.TURN && fact.holds() && Outlived.isOver(fact, known) ? fact.past() : fact);
        List<Known> all = List.copyOf(known);
        known.replaceAll(fact -> Message.whole(fact, all));
        List<Known> endings = known.stream().filter(Known::ended).toList();
        known.replaceAll(fact -> Message.beside(fact, endings));
        known.sort(Comparator.comparing(Known::since).reversed());
        return known;
    }

    private Extraction said(Turn turn, List<String> earlier, GroundedQuestion question, List<Known> known) {
        Utterance utterance = new Utterance(
                turn.text(),
                null,
                turn.occurredAt(),
                question.zone(),
                Trust.PERSON,
                Retention.AUTO,
                Utterance.recent(earlier));
        Overturning.Amendment amendment = Overturning.amending(People.called(heard.of(utterance), known), known);
        Extraction said = amendment.said();
        end(known, amendment.over());
        boolean fresh = turn.occurredAt().plus(DECIDED).isAfter(question.now());
        end(
                known,
                Overturning.outdated(said, known, turn.occurredAt()).stream()
                        .filter(fact -> fresh || fact.kind() == CitationKind.TURN)
                        .collect(Collectors.toSet()));
        for (Candidate candidate : said.candidates()) {
            if (candidate.kind() == Kind.UNSORTED
                    || known.stream()
                            .anyMatch(fact -> isRemembered(candidate, turn.occurredAt(), fact)
                                    || isReplaced(candidate, turn.occurredAt(), fresh, fact))) {
                continue;
            }
            if (!ahead(candidate, question.now())) {
                end(known, Overturning.contradicted(candidate, known, turn.occurredAt()));
            }
            if (!Endings.implied(candidate)) {
                known.add(told(candidate, turn, question.now()));
            }
        }
        return said;
    }

    private static void end(List<Known> known, Set<Known> over) {
        known.replaceAll(fact -> over.contains(fact) ? fact.past() : fact);
    }

    /** Memory has it, or has made something else of it since: it was corrected. */
    private static boolean isRemembered(Candidate candidate, Instant said, Known fact) {
        boolean slot =
                fact.subject().equals(candidate.subject()) && fact.predicate().equals(Known.predicate(candidate));
        boolean denies = candidate.negated() || candidate.effect() == Effect.END;
        return slot
                && fact.kind() == CitationKind.MEMORY
                && fact.holds()
                && fact.denied() == denies
                && (Words.same(fact.object(), candidate.object()) || said.equals(fact.learntAt()));
    }

    /** Of what there is only one, memory has another by now: it was told later, or restored. @param fresh whether memory may not have decided the turn yet */
    private static boolean isReplaced(Candidate candidate, Instant said, boolean fresh, Known fact) {
        return candidate.cardinality() == Cardinality.ONE
                && fact.subject().equals(candidate.subject())
                && fact.predicate().equals(Known.predicate(candidate))
                && fact.kind() == CitationKind.MEMORY
                && fact.holds()
                && !fact.denied()
                && (!fresh || fact.learntAt() != null && fact.learntAt().isAfter(said));
    }

    /** “From January I work at Barclays”: until then what is so stays so. */
    static boolean ahead(Candidate candidate, Instant now) {
        return candidate.kind() != Kind.EVENT
                && candidate.validFrom() != null
                && candidate.validFrom().isAfter(now);
    }

    private static Known told(Candidate candidate, Turn turn, Instant now) {
        boolean ahead = ahead(candidate, now);
        boolean ends = candidate.effect() == Effect.END;
        return new Known(
                candidate.subject(),
                Known.predicate(candidate),
                candidate.object(),
                ends ? Message.whole(candidate.text(), turn.text()) : candidate.text(),
                candidate.negated(),
                ends,
                !ahead,
                false,
                candidate.kind(),
                ahead ? Objects.requireNonNull(candidate.validFrom()) : turn.occurredAt(),
                candidate.validTo(),
                CitationKind.TURN,
                turn.turnId().value(),
                TURN_SCORE,
                null,
                turn.occurredAt(),
                null);
    }

    private static Known memory(Memory memory, double score, @Nullable Signals signals, Instant now) {
        boolean event = memory.kind() == Kind.EVENT;
        boolean over = memory.validTo() != null && !memory.validTo().isAfter(now) && !event;
        boolean begun = !memory.validFrom().isAfter(now) || event;
        boolean ends = memory.negated() && !memory.supersedes().isEmpty();
        Evidence first = memory.evidence().isEmpty() ? null : memory.evidence().getFirst();
        return new Known(
                memory.subject(),
                Known.predicate(memory.predicate()),
                memory.object(),
                memory.text(),
                memory.negated(),
                ends,
                memory.status() == FactStatus.ACTIVE && !over && begun,
                memory.status() == FactStatus.SUPERSEDED || over,
                memory.kind(),
                memory.validFrom(),
                memory.validTo(),
                CitationKind.MEMORY,
                memory.factId().value(),
                Math.clamp(score, 0, 1),
                signals,
                first == null ? memory.recordedAt() : first.occurredAt(),
                first == null ? null : first.observationId());
    }
}
