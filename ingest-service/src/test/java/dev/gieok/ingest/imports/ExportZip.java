package dev.gieok.ingest.imports;

import dev.gieok.contracts.chat.Answer;
import dev.gieok.contracts.chat.Citation;
import dev.gieok.contracts.chat.CitationKind;
import dev.gieok.contracts.chat.Outcome;
import dev.gieok.contracts.export.ExportedFact;
import dev.gieok.contracts.export.ExportedMedia;
import dev.gieok.contracts.export.ExportedObservation;
import dev.gieok.contracts.export.ExportedTurn;
import dev.gieok.contracts.id.AnswerId;
import dev.gieok.contracts.id.CitationId;
import dev.gieok.contracts.id.FactId;
import dev.gieok.contracts.id.MediaId;
import dev.gieok.contracts.id.ObservationId;
import dev.gieok.contracts.id.SessionId;
import dev.gieok.contracts.memory.Cardinality;
import dev.gieok.contracts.memory.Decision;
import dev.gieok.contracts.memory.Evidence;
import dev.gieok.contracts.memory.Fact;
import dev.gieok.contracts.memory.FactStatus;
import dev.gieok.contracts.memory.Kind;
import dev.gieok.contracts.memory.Sensitivity;
import dev.gieok.contracts.memory.Trust;
import dev.gieok.contracts.memory.Verdict;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** An export of another Gieok, with one thing of each kind. */
final class ExportZip {
    static final Instant THEN = Instant.parse("2026-01-01T10:00:00Z");
    static final FactId FACT = new FactId("fct_" + "a".repeat(26));
    static final MediaId PICTURE = new MediaId("med_" + "d".repeat(26));
    static final byte[] BYTES = "(a picture)".getBytes(StandardCharsets.UTF_8);
    private static final ObservationId SAID = new ObservationId("obs_" + "b".repeat(26));
    private static final AnswerId TURN = new AnswerId("ans_" + "c".repeat(26));

    private ExportZip() {}

    static Zip whole() {
        return zip(FACT);
    }

    static Zip zip(FactId id) {
        Answer answer = new Answer(
                TURN,
                new SessionId("kitchen"),
                "You live in Busan [1].",
                "grounded",
                Outcome.KNOWN,
                List.of(),
                List.of(new Citation(
                        new CitationId("cit_" + "e".repeat(26)),
                        "[1]",
                        CitationKind.MEMORY,
                        id.value(),
                        "I live in Busan",
                        0.9,
                        null,
                        null,
                        null,
                        null,
                        null)),
                null,
                SAID);
        return new Zip()
                .with("README.txt", "read me")
                .with("data/memories.jsonl", List.of(fact(id)))
                .with(
                        "data/observations.jsonl",
                        List.of(new ExportedObservation(
                                SAID,
                                new SessionId("kitchen"),
                                THEN,
                                THEN,
                                "decided",
                                null,
                                List.of(new Decision(Verdict.RETAIN, "Because.", id, List.of(), "lives-in")))))
                .with(
                        "data/conversations.jsonl",
                        List.of(new ExportedTurn(
                                new SessionId("kitchen"),
                                TURN,
                                SAID,
                                THEN,
                                THEN,
                                "Where do I live?",
                                List.of(PICTURE),
                                "completed",
                                answer,
                                Map.of(),
                                null)))
                .with(
                        "data/media.jsonl",
                        List.of(new ExportedMedia(
                                PICTURE, "image/png", "a.png", null, THEN, "media/" + PICTURE + ".png", List.of())))
                .with("media/" + PICTURE + ".png", BYTES);
    }

    static ExportedFact fact(FactId id) {
        return new ExportedFact(
                id,
                List.of(
                        new ExportedFact.Version(THEN, version(id, 1)),
                        new ExportedFact.Version(THEN.plusSeconds(60), version(id, 2))));
    }

    private static Fact version(FactId id, int number) {
        return new Fact(
                id,
                number,
                Kind.ATTRIBUTE,
                "me",
                "lives-in",
                "Busan",
                "I live in Busan",
                "en",
                false,
                Cardinality.ONE,
                0.7,
                Sensitivity.NORMAL,
                number,
                THEN,
                null,
                THEN,
                null,
                THEN,
                THEN,
                FactStatus.ACTIVE,
                List.of("Busan"),
                List.of(new Evidence(SAID, "I live in Busan", THEN, "gateway", null, Trust.PERSON)),
                List.of(),
                List.of(),
                null);
    }
}
