package dev.gieok.encoder;

import dev.gieok.contracts.chat.Part;
import dev.gieok.contracts.event.ChatRequested;
import dev.gieok.contracts.event.FactVersioned;
import dev.gieok.contracts.id.AnswerId;
import dev.gieok.contracts.id.FactId;
import dev.gieok.contracts.id.MediaId;
import dev.gieok.contracts.id.ObservationId;
import dev.gieok.contracts.id.SessionId;
import dev.gieok.contracts.memory.Cardinality;
import dev.gieok.contracts.memory.Fact;
import dev.gieok.contracts.memory.FactStatus;
import dev.gieok.contracts.memory.Kind;
import dev.gieok.contracts.memory.Retention;
import dev.gieok.contracts.memory.Sensitivity;
import java.time.Instant;
import java.util.List;

/** Events for tests. */
public final class Samples {
    public static final Instant THEN = Instant.parse("2026-11-02T09:00:00Z");
    private static final String TAIL = "0".repeat(22);

    private Samples() {}

    public static ChatRequested chat(Part... parts) {
        return new ChatRequested(
                new AnswerId("ans_" + TAIL + "0001"),
                observation(),
                new SessionId("ses_" + TAIL + "0001"),
                List.of(parts),
                List.of(),
                THEN,
                THEN,
                Retention.AUTO,
                List.of(),
                List.of(),
                false);
    }

    public static FactVersioned fact(int number, Kind kind, String predicate, String text) {
        return new FactVersioned(
                new Fact(
                        new FactId("fct_" + TAIL + String.format("%04d", number)),
                        1,
                        kind,
                        "user",
                        predicate,
                        "object",
                        text,
                        "en",
                        false,
                        Cardinality.MANY,
                        0.5,
                        Sensitivity.NORMAL,
                        1,
                        THEN,
                        null,
                        THEN,
                        null,
                        THEN,
                        THEN,
                        FactStatus.ACTIVE,
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        null),
                observation());
    }

    public static MediaId media() {
        return new MediaId("med_" + TAIL + "0001");
    }

    public static ObservationId observation() {
        return new ObservationId("obs_" + TAIL + "0001");
    }
}
