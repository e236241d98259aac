package dev.gieok.reasoning.llm;

import dev.gieok.contracts.chat.Outcome;
import dev.gieok.contracts.chat.Part;
import dev.gieok.contracts.chat.Turn;
import dev.gieok.contracts.event.ChatRequested;
import dev.gieok.contracts.http.Memory;
import dev.gieok.contracts.http.RecallItem;
import dev.gieok.contracts.http.RecallResult;
import dev.gieok.contracts.http.Signals;
import dev.gieok.contracts.id.AnswerId;
import dev.gieok.contracts.id.FactId;
import dev.gieok.contracts.id.ObservationId;
import dev.gieok.contracts.id.SessionId;
import dev.gieok.contracts.memory.FactStatus;
import dev.gieok.contracts.memory.Kind;
import dev.gieok.contracts.memory.Retention;
import dev.gieok.contracts.memory.Sensitivity;
import dev.gieok.reasoning.answering.Answerer;
import dev.gieok.reasoning.answering.Asking;
import dev.gieok.reasoning.answering.Draft;
import dev.gieok.reasoning.understanding.Extraction;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Questions and memories for tests. */
public final class Questions {
    public static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");
    public static final Memory HOME = memory("The person lives in Seoul.", Sensitivity.NORMAL);

    private Questions() {}

    public static Memory memory(String text, Sensitivity sensitivity) {
        return new Memory(
                new FactId("fct_" + digits(text)),
                Kind.ATTRIBUTE,
                text,
                "me",
                "lives-in",
                "Seoul",
                "en",
                0.8,
                0.8,
                1,
                sensitivity,
                NOW,
                null,
                NOW,
                null,
                FactStatus.ACTIVE,
                List.of(),
                1,
                false,
                List.of(),
                null);
    }

    /** The same, in place of another. */
    public static Memory replacing(Memory memory, Memory old) {
        return new Memory(
                memory.factId(),
                memory.kind(),
                memory.text(),
                memory.subject(),
                memory.predicate(),
                memory.object(),
                memory.language(),
                memory.importance(),
                memory.strength(),
                memory.mentions(),
                memory.sensitivity(),
                memory.validFrom(),
                memory.validTo(),
                memory.recordedAt(),
                null,
                FactStatus.ACTIVE,
                memory.evidence(),
                memory.version(),
                memory.negated(),
                List.of(old.factId()),
                null);
    }

    public static Asking asking(String text, Memory... memories) {
        return asking(text, List.of(), memories);
    }

    public static Asking asking(String text, List<Turn> turns, Memory... memories) {
        List<RecallItem> items = Arrays.stream(memories)
                .map(memory -> new RecallItem(memory, 0.9, new Signals(0.9, 0.2, 0, 0.5, 0.8, 0.1)))
                .toList();
        Extraction said = new Extraction("en", List.of(), List.of());
        return new Asking(
                chat(text), text, new RecallResult(items, List.of(), turns, List.of(), List.of()), said, said);
    }

    public static ChatRequested chat(String text) {
        return new ChatRequested(
                new AnswerId("ans_" + digits(text)),
                new ObservationId("obs_" + digits(text)),
                new SessionId("s1"),
                List.of(Part.text(text)),
                List.of(),
                NOW,
                NOW,
                Retention.AUTO,
                List.of(),
                List.of(),
                true);
    }

    /** Stands for the grounded engine, whose words are tested where it lives. */
    static Answerer groundedStub() {
        return (asking, progress) -> {
            progress.attempt(Map.of());
            progress.piece("From memory.");
            return new Draft(Outcome.KNOWN, "From memory.", Map.of(), "grounded", null);
        };
    }

    private static String digits(String text) {
        String number = Integer.toString(text.hashCode() & 0x7fffffff);
        return "0".repeat(26 - number.length()) + number;
    }
}
