package dev.gieok.gateway.media;

import dev.gieok.contracts.http.MediaView;
import dev.gieok.contracts.id.MediaId;
import dev.gieok.contracts.media.MediaStatus;
import dev.gieok.gateway.problem.ProblemCode;
import dev.gieok.gateway.problem.Refusal;
import dev.gieok.platform.person.PersonKeys;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A chat that carries media waits for it a short while, in all and not for each. */
public final class MediaReadiness {
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(100);

    private final MediaShelf shelf;
    private final MediaItems items;
    private final Duration patience;
    private final Clock clock;

    public MediaReadiness(MediaShelf shelf, MediaItems items, Duration patience, Clock clock) {
        this.shelf = shelf;
        this.items = items;
        this.patience = patience;
        this.clock = clock;
    }

    /** Those that are still not ready. Refuses what is not this person's and what could not be read. */
    public List<MediaId> awaitReady(PersonKeys keys, List<MediaId> media) {
        for (MediaId item : media) {
            if (shelf.find(keys, item).isEmpty()) {
                throw Refusal.of(
                        ProblemCode.UNKNOWN_MEDIA,
                        "A media part names an item that you have not uploaded or have deleted. Upload it first.");
            }
        }
        Instant deadline = clock.instant().plus(patience);
        List<MediaId> pending = new ArrayList<>(media);
        while (true) {
            pending.removeIf(item -> isReady(keys, item));
            if (pending.isEmpty() || !clock.instant().isBefore(deadline)) {
                return List.copyOf(pending);
            }
            pause();
        }
    }

    private boolean isReady(PersonKeys keys, MediaId item) {
        Optional<MediaView> view;
        try {
            view = items.find(keys.person(), item);
        } catch (Refusal unavailable) {
            // The chat goes on and says that the item is pending.
            return false;
        }
        if (view.isPresent() && view.get().status() == MediaStatus.FAILED) {
            throw Refusal.of(
                    ProblemCode.MEDIA_FAILED,
                    "A media item of this request could not be read; GET /v1/media/%s says why."
                            .formatted(item.value()));
        }
        return view.isPresent() && view.get().status() == MediaStatus.READY;
    }

    private static void pause() {
        try {
            // On a virtual thread this holds no thread.
            Thread.sleep(BETWEEN_LOOKS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while media was awaited", e);
        }
    }
}
