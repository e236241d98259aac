package dev.gieok.reasoning;

import dev.gieok.contracts.chat.Part;
import dev.gieok.contracts.event.ChatRequested;
import dev.gieok.contracts.event.RequestEncoded;
import dev.gieok.contracts.http.RecallResult;
import dev.gieok.contracts.id.AnswerId;
import dev.gieok.contracts.id.ObservationId;
import dev.gieok.contracts.id.SessionId;
import dev.gieok.contracts.memory.Retention;
import dev.gieok.platform.change.reading.CrossEncoder;
import dev.gieok.platform.event.EventJson;
import dev.gieok.reasoning.answering.Asking;
import dev.gieok.reasoning.answering.GroundedEngine;
import dev.gieok.reasoning.answering.Progress;
import dev.gieok.reasoning.extraction.Extracting;
import dev.gieok.reasoning.grounded.GroundedAnswerer;
import dev.gieok.reasoning.grounded.UsedSource;
import dev.gieok.reasoning.understanding.Extraction;
import dev.gieok.reasoning.understanding.leaning.Keeping;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Reads rules and dictionaries, and lets the machine get used to them, before the first person waits for an answer. */
@ApplicationScoped
public class WarmUp {
    private static final int ROUNDS = 60;
    private static final List<String> SAYINGS = List.of(
            "I'm allergic to walnuts and I live in Busan.",
            "Where do I live?",
            "나는 견과류 알레르기가 있어. 나 이제 서울 살고 있어.",
            "나 지금 어디 살아?");
    private static final String NOBODY = "0".repeat(26);

    private final Extracting extracting;
    private final GroundedEngine grounded;

    public WarmUp(Extracting extracting, GroundedEngine grounded) {
        this.extracting = extracting;
        this.grounded = grounded;
    }

    // After the topics are there, before the channels begin. One round must be; the others only make it quick, and can
    // wait until a machine that starts everything at once has a moment.
    void warmUp(@Observes @Priority(2) StartupEvent started) {
        CrossEncoder.load();
        Keeping.load();
        round();
        Thread.ofPlatform()
                .name("warm-up")
                .daemon()
                .priority(Thread.MIN_PRIORITY)
                .start(() -> {
                    GroundedAnswerer.load();
                    for (int round = 1; round < ROUNDS; round++) {
                        round();
                    }
                });
    }

    private void round() {
        SAYINGS.forEach(this::answer);
    }

    private void answer(String saying) {
        ChatRequested request = new ChatRequested(
                new AnswerId("ans_" + NOBODY),
                new ObservationId("obs_" + NOBODY),
                new SessionId("warm-up"),
                List.of(Part.text(saying)),
                List.of(),
                Instant.EPOCH,
                Instant.EPOCH,
                Retention.AUTO,
                List.of(),
                List.of(),
                false);
        ChatRequested read = throughJson(new RequestEncoded(request, null)).request();
        Extraction extraction = extracting.byRules(read, saying, List.of());
        RecallResult nothing = new RecallResult(List.of(), List.of(), List.of(), List.of(), List.of());
        grounded.answer(new Asking(read, saying, nothing, extraction, extraction), new Unheard());
    }

    private static RequestEncoded throughJson(RequestEncoded event) {
        try {
            return EventJson.mapper().readValue(EventJson.mapper().writeValueAsBytes(event), RequestEncoded.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class Unheard implements Progress {
        @Override
        public void attempt(Map<Integer, UsedSource> sources) {}

        @Override
        public void piece(String text) {}
    }
}
