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
import dev.gieok.reasoning.understanding.Extractor;
import dev.gieok.reasoning.understanding.Rules;
import dev.gieok.reasoning.understanding.Utterance;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Gathers what may answer: recalled memories, the profile, and what this session said that memory does not have yet. */
final class KnownFacts {
    private static final double TURN_SCORE = 0.9;

    private final Extractor extractor;

    KnownFacts(Extractor extractor) {
        this.extractor = extractor;
    }

    /** Newest first; what a later turn contradicts holds no longer. */
    List<Known> of(GroundedQuestion question) {
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
        for (Turn turn : question.recalled().turns()) {
            said(turn, earlier, question, known);
            earlier.add(turn.text());
        }
        known.sort(Comparator.comparing(Known::since).reversed());
        return known;
    }

    private void said(Turn turn, List<String> earlier, GroundedQuestion question, List<Known> known) {
        Utterance utterance = new Utterance(
                turn.text(),
                null,
                turn.occurredAt(),
                question.zone(),
                Trust.PERSON,
                Retention.AUTO,
                List.copyOf(earlier));
        for (Candidate candidate : extractor.extract(utterance).candidates()) {
            boolean ended = candidate.effect() == Effect.END;
            boolean remembered = known.stream()
                    .anyMatch(fact -> same(fact, candidate)
                            && fact.kind() == CitationKind.MEMORY
                            && fact.holds()
                            && fact.denied() == (candidate.negated() || ended));
            if (remembered || candidate.kind() == Kind.UNSORTED) {
                continue;
            }
            for (int i = 0; i < known.size(); i++) {
                if (overturned(known.get(i), candidate, ended, turn.occurredAt())) {
                    known.set(i, past(known.get(i)));
                }
            }
            if (Endings.implied(candidate)) {
                continue;
            }
            known.add(new Known(
                    candidate.subject(),
                    predicate(candidate.predicate()),
                    candidate.object(),
                    candidate.text(),
                    candidate.negated(),
                    ended,
                    true,
                    candidate.kind() == Kind.RELATION,
                    turn.occurredAt(),
                    CitationKind.TURN,
                    turn.turnId().value(),
                    TURN_SCORE,
                    null,
                    turn.occurredAt(),
                    null));
        }
    }

    /** What is said later about the same slot takes its place, when only one value can hold. */
    private static boolean overturned(Known fact, Candidate candidate, boolean ended, Instant said) {
        boolean slot =
                fact.subject().equals(candidate.subject()) && fact.predicate().equals(predicate(candidate.predicate()));
        if (!slot || fact.since().isAfter(said) || otherTopic(fact, candidate.predicate())) {
            return false;
        }
        boolean sameObject = Words.same(fact.object(), candidate.object());
        if (ended || candidate.negated()) {
            return sameObject
                    || candidate.object().isEmpty()
                    || ended && Words.within(candidate.object(), fact.object());
        }
        return candidate.cardinality() == Cardinality.ONE && !sameObject || fact.denied() && sameObject;
    }

    private static boolean same(Known fact, Candidate candidate) {
        return fact.subject().equals(candidate.subject())
                && fact.predicate().equals(predicate(candidate.predicate()))
                && Words.same(fact.object(), candidate.object());
    }

    /** A favourite film is no other favourite colour. */
    private static boolean otherTopic(Known fact, String predicate) {
        if (!predicate.startsWith("favorite-")) {
            return false;
        }
        String text = fact.text().toLowerCase(Locale.ROOT);
        String topic = predicate.substring("favorite-".length());
        return Rules.standard().lexicon().words("topic", topic).stream().noneMatch(text::contains);
    }

    /** A favourite colour is told, and asked for, as a favourite. */
    private static String predicate(String predicate) {
        return predicate.startsWith("favorite-") ? "favorite" : predicate;
    }

    private static Known past(Known known) {
        return new Known(
                known.subject(),
                known.predicate(),
                known.object(),
                known.text(),
                known.denied(),
                known.ended(),
                false,
                known.relation(),
                known.since(),
                known.kind(),
                known.sourceId(),
                known.score(),
                known.signals(),
                known.learntAt(),
                known.observationId());
    }

    private static Known memory(Memory memory, double score, @Nullable Signals signals, Instant now) {
        boolean event = memory.kind() == Kind.EVENT;
        boolean over = memory.validTo() != null && !memory.validTo().isAfter(now) && !event;
        boolean begun = !memory.validFrom().isAfter(now) || event;
        Evidence first = memory.evidence().isEmpty() ? null : memory.evidence().getFirst();
        return new Known(
                memory.subject(),
                predicate(memory.predicate()),
                memory.object(),
                memory.text(),
                memory.negated(),
                false,
                memory.status() == FactStatus.ACTIVE && !over && begun,
                memory.kind() == Kind.RELATION,
                memory.validFrom(),
                CitationKind.MEMORY,
                memory.factId().value(),
                Math.clamp(score, 0, 1),
                signals,
                first == null ? memory.recordedAt() : first.occurredAt(),
                first == null ? null : first.observationId());
    }
}
