package dev.gieok.gateway.media;

import dev.gieok.contracts.http.MediaView;
import dev.gieok.contracts.http.MomentPage;
import dev.gieok.contracts.id.MediaId;
import dev.gieok.gateway.access.Caller;
import dev.gieok.gateway.problem.ProblemCode;
import dev.gieok.gateway.problem.Refusal;
import dev.gieok.platform.person.PersonKeys;
import java.io.InputStream;

/** Shows media: how far it is, what was read in it, and its bytes. */
public final class ShowingMedia {
    /** What is said of an item that is not there. */
    public static final String NONE = "You have no media item of this id.";

    private final MediaShelf shelf;
    private final MediaItems items;

    public ShowingMedia(MediaShelf shelf, MediaItems items) {
        this.shelf = shelf;
        this.items = items;
    }

    /** An uploaded item that memory has not heard of is still being looked at. */
    public MediaView view(Caller caller, MediaId media) {
        PersonKeys keys = caller.orNotFound(NONE);
        MediaClaim claim = claim(keys, media);
        return items.find(keys.person(), media).orElseGet(claim::unseen);
    }

    public MomentPage segments(Caller caller, MediaId media) {
        PersonKeys keys = caller.orNotFound(NONE);
        claim(keys, media);
        return items.segments(keys.person(), media);
    }

    /** The clear bytes while they are read; the caller closes the stream. */
    public Content content(Caller caller, MediaId media) {
        PersonKeys keys = caller.orNotFound(NONE);
        MediaClaim claim = claim(keys, media);
        InputStream bytes = shelf.open(keys, media)
                .orElseThrow(() -> Refusal.of(
                        ProblemCode.NOT_FOUND,
                        "The bytes are gone: the item could not be read, and GET /v1/media/%s says why."
                                .formatted(media.value())));
        return new Content(
                claim.blob().mediaType(), claim.blob().sha256(), claim.blob().length(), bytes);
    }

    private MediaClaim claim(PersonKeys keys, MediaId media) {
        return shelf.find(keys, media).orElseThrow(() -> Refusal.of(ProblemCode.NOT_FOUND, NONE));
    }

    /**
     * @param sha256 in hex, of the clear bytes
     * @param length in bytes
     */
    public record Content(String mediaType, String sha256, long length, InputStream bytes) {}
}
