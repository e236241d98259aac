package dev.gieok.gateway.media;

import dev.gieok.contracts.Topic;
import dev.gieok.contracts.event.MediaForgotten;
import dev.gieok.contracts.id.MediaId;
import dev.gieok.gateway.events.Events;
import dev.gieok.gateway.problem.ProblemCode;
import dev.gieok.gateway.problem.Refusal;
import dev.gieok.gateway.projection.AwaitingProjection;
import dev.gieok.platform.person.IdIssuer;
import dev.gieok.platform.person.PersonKeys;
import java.time.Clock;

/** Deletes a media item: its bytes at once, what was seen in it as soon as memory has heard. */
public final class ForgettingMedia {
    private final MediaShelf shelf;
    private final MediaItems items;
    private final Events events;
    private final AwaitingProjection projection;
    private final Clock clock;

    public ForgettingMedia(
            MediaShelf shelf, MediaItems items, Events events, AwaitingProjection projection, Clock clock) {
        this.shelf = shelf;
        this.items = items;
        this.events = events;
        this.projection = projection;
        this.clock = clock;
    }

    /** Whether it is gone from everywhere; else it soon will be. */
    public boolean forget(PersonKeys keys, MediaId media) {
        boolean known = shelf.find(keys, media).isPresent()
                || (new IdIssuer(keys).isIssued(media.value())
                        && items.find(keys.person(), media).isPresent());
        if (!known) {
            throw Refusal.of(ProblemCode.NOT_FOUND, "You have no media item of this id.");
        }
        // The event first: should the bytes survive a failure here, a second call finds the claim and ends the work.
        events.publish(Topic.GATEWAY_MEDIA, keys.person(), new MediaForgotten(media, clock.instant()));
        shelf.remove(keys, media);
        return projection.until(() -> items.find(keys.person(), media).isEmpty());
    }
}
