package dev.gieok.standalone.cli.demo;

import dev.gieok.contracts.chat.Answer;
import dev.gieok.contracts.http.MediaView;
import dev.gieok.contracts.http.ObservationView;
import dev.gieok.contracts.id.MediaId;
import dev.gieok.contracts.id.ObservationId;
import dev.gieok.contracts.media.MediaStatus;
import dev.gieok.standalone.cli.launch.LaunchFailedException;
import dev.gieok.standalone.cli.talk.Gateway;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** The moves of the conversation: each is said, answered, and followed until it is decided. */
final class Play {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(100);

    private final Gateway gateway;
    private final Stage stage;
    private final String session;

    Play(Gateway gateway, Stage stage, String session) {
        this.gateway = gateway;
        this.stage = stage;
        this.session = session;
    }

    /** Says something, and shows the answer and what was decided. */
    ObservationView say(String text) {
        stage.said(text);
        return follow(gateway.chat(session, List.of(text(text))));
    }

    /** Asks in a conversation of its own, so that only memory can answer. */
    void askAfresh(String text, String freshSession) {
        stage.said(text);
        follow(gateway.chat(freshSession, List.of(text(text))));
    }

    /** Uploads and waits until it has been looked at; empty, and said so, when it could not be. */
    Optional<MediaId> show(String what, String name, String type, byte[] content) {
        stage.shown(what);
        MediaId id = gateway.upload(name, type, content);
        MediaView view = await(() -> gateway.media(id), it -> it.status() != MediaStatus.PROCESSING);
        if (view.status() == MediaStatus.FAILED) {
            stage.aside(
                    "failed",
                    view.error() == null ? "it could not be read" : view.error().detail());
            return Optional.empty();
        }
        view.perceptions()
                .forEach((name2, perception) ->
                        stage.aside("read by", name2 + ": " + perception.engine() + ", " + perception.state()));
        return Optional.of(id);
    }

    void askAbout(MediaId media, String text) {
        stage.said(text);
        List<Map<String, String>> parts = new ArrayList<>();
        parts.add(text(text));
        parts.add(Map.of("type", "media", "mediaId", media.value()));
        follow(gateway.chat(session, parts));
    }

    /** Forgets the first fact of the story that the predicate finds, and shows that nothing has it any more. */
    void forget(ObservationView story, Predicate<String> wanted) {
        Optional<String> fact = story.decisions().stream()
                .flatMap(decision -> Optional.ofNullable(decision.factId()).stream())
                .map(id -> id.value())
                .filter(id -> wanted.test(gateway.memory(id).path("text").asText()))
                .findFirst();
        if (fact.isEmpty()) {
            stage.aside("forgets", "nothing: there is no such memory");
            return;
        }
        stage.aside("forgets", "“" + gateway.memory(fact.get()).path("text").asText() + "”");
        int status = gateway.forget(fact.get());
        boolean gone = await(() -> gateway.findMemory(fact.get()).isEmpty(), it -> it);
        stage.aside("gone", status == 204 && gone ? "from every store" : "from every store, after a moment");
    }

    private ObservationView follow(Answer answer) {
        stage.answered(answer);
        ObservationId id = answer.observationId();
        if (id == null) {
            throw new LaunchFailedException(
                    "The answer names no observation: this is not the gateway of this version.");
        }
        ObservationView story =
                await(() -> gateway.observation(id), it -> !it.status().equals("pending"));
        stage.decided(story);
        return story;
    }

    private static Map<String, String> text(String text) {
        return Map.of("type", "text", "text", text);
    }

    private static <T> T await(Supplier<T> look, Predicate<T> done) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        T seen = look.get();
        while (!done.test(seen) && System.nanoTime() < end) {
            try {
                Thread.sleep(BETWEEN_LOOKS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new LaunchFailedException("Interrupted.", e);
            }
            seen = look.get();
        }
        return seen;
    }
}
