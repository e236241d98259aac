package dev.gieok.ingest.media;

import dev.gieok.contracts.ErrorCode;
import dev.gieok.contracts.event.Event;
import dev.gieok.contracts.event.MediaRejected;
import dev.gieok.contracts.event.MediaTakenApart;
import dev.gieok.contracts.event.MediaUploaded;
import dev.gieok.contracts.event.SegmentExtracted;
import dev.gieok.contracts.id.MediaId;
import dev.gieok.contracts.id.PersonId;
import dev.gieok.contracts.media.Perception;
import dev.gieok.platform.RetriableException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.jboss.logging.Logger;

/**
 * Takes a media item apart into segments. Done again, it gives the same segments under the same keys.
 */
public final class TakingApart {
    private static final Logger LOG = Logger.getLogger(TakingApart.class);
    private static final int KILLS = 5;

    private final MediaShelf shelf;
    private final Dismantler dismantler;
    private final long maxBytes;
    // Enough in memory: an item stays with this process until it has ended.
    private final Map<MediaId, Integer> kills = new ConcurrentHashMap<>();

    public TakingApart(MediaShelf shelf, Dismantler dismantler, long maxBytes) {
        this.shelf = shelf;
        this.dismantler = dismantler;
        this.maxBytes = maxBytes;
    }

    /**
     * Gives what happened, in order, while it happens: a long document is read from its first page on.
     *
     * @param happened returns when Kafka has it
     * @return how it ended; empty when the item is no longer there
     */
    public Optional<Dismantled> takeApart(PersonId person, MediaUploaded media, Consumer<Event> happened) {
        Optional<Dismantled> end = attempt(person, media, happened);
        kills.remove(media.mediaId());
        return end;
    }

    private Optional<Dismantled> attempt(PersonId person, MediaUploaded media, Consumer<Event> happened) {
        if (media.blob().length() > maxBytes) {
            return Optional.of(rejected(
                    person,
                    media,
                    new Dismantled.Refused(
                            ErrorCode.MEDIA_TOO_LARGE,
                            "The file has more than %d MB.".formatted(maxBytes / (1024 * 1024))),
                    happened));
        }
        Optional<InputStream> stored = shelf.open(person, media.mediaId());
        if (stored.isEmpty()) {
            return Optional.empty();
        }
        Pieces pieces = new Pieces(person, media, happened);
        Dismantled dismantled;
        try (MeasuredContent content = new MeasuredContent(stored.get(), media.blob())) {
            dismantled =
                    dismantler.dismantle(media.blob().mediaType(), media.blob().length(), content, pieces);
        } catch (IOException e) {
            dismantled = new Dismantled.Refused(
                    ErrorCode.MEDIA_MALFORMED, "The stored bytes are not what was uploaded. Upload the file again.");
        } catch (KilledException e) {
            dismantled = killed(media.mediaId(), e);
        } catch (RetriableException e) {
            throw again(media.mediaId(), e);
        }
        if (!shelf.holds(person, media.mediaId())) {
            // Forgotten meanwhile: what was made of it after that must go, too.
            shelf.clear(person, media.mediaId());
            return Optional.empty();
        }
        return Optional.of(
                switch (dismantled) {
                    case Dismantled.Whole whole -> {
                        happened.accept(takenApart(media, pieces.count, whole));
                        yield whole;
                    }
                    case Dismantled.Refused refused -> rejected(person, media, refused, happened);
                });
    }

    /** The same file, killed again and again: it would be so for ever. */
    private Dismantled killed(MediaId media, KilledException kill) {
        if (kills.merge(media, 1, Integer::sum) < KILLS) {
            throw again(media, kill);
        }
        LOG.warnf("media is given up id=%s kills=%d cause=%s", media, KILLS, kill.getMessage());
        return kill.end();
    }

    private static RetriableException again(MediaId media, RetriableException cause) {
        LOG.warnf("media is taken apart again id=%s cause=%s", media, cause.getMessage());
        return cause;
    }

    private Dismantled rejected(
            PersonId person, MediaUploaded media, Dismantled.Refused refused, Consumer<Event> happened) {
        // The event first: were the bytes gone and the event not out, nobody would hear of it.
        happened.accept(new MediaRejected(media.mediaId(), refused.code().code(), refused.detail()));
        shelf.clear(person, media.mediaId());
        return refused;
    }

    private static MediaTakenApart takenApart(MediaUploaded media, int segments, Dismantled.Whole whole) {
        Perception decoding =
                new Perception("done", whole.engine(), whole.note().orElse(null));
        return new MediaTakenApart(
                media.mediaId(), media.blob().mediaType(), segments, Map.of("decoding", decoding), null);
    }

    /** Stores and tells each piece as it comes. */
    private final class Pieces implements Consumer<Piece> {
        private final PersonId person;
        private final MediaUploaded media;
        private final Consumer<Event> happened;
        private int count;

        Pieces(PersonId person, MediaUploaded media, Consumer<Event> happened) {
            this.person = person;
            this.media = media;
            this.happened = happened;
        }

        @Override
        public void accept(Piece piece) {
            piece.parts().forEach(this::tell);
        }

        private void tell(Piece piece) {
            byte[] image = piece.image();
            happened.accept(new SegmentExtracted(
                    media.mediaId(),
                    count,
                    piece.kind(),
                    piece.page(),
                    image == null ? null : shelf.store(person, media.mediaId(), count, image),
                    piece.givenText(),
                    media.acceptedAt()));
            count++;
        }
    }
}
