package dev.gieok.gateway.media;

import dev.gieok.contracts.Topic;
import dev.gieok.contracts.id.MediaId;
import dev.gieok.contracts.media.ClaimCheck;
import dev.gieok.gateway.events.Events;
import dev.gieok.gateway.idempotency.Idempotency;
import dev.gieok.gateway.idempotency.OnceKey;
import dev.gieok.gateway.problem.ProblemCode;
import dev.gieok.gateway.problem.Refusal;
import dev.gieok.platform.person.IdIssuer;
import dev.gieok.platform.person.PersonKeys;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Takes an upload: sealed while it is read, so that no clear byte touches a disk and none is held for long. */
public final class Uploading {
    private static final int LONGEST_NAME = 255;
    private static final int LONGEST_TITLE = 500;
    private static final int MOST_SPEAKERS = 20;

    private final MediaShelf shelf;
    private final Events events;
    private final Idempotency idempotency;
    private final long largest;
    private final Clock clock;

    /**
     * @param largest bytes
     */
    public Uploading(MediaShelf shelf, Events events, Idempotency idempotency, long largest, Clock clock) {
        this.shelf = shelf;
        this.events = events;
        this.idempotency = idempotency;
        this.largest = largest;
        this.clock = clock;
    }

    /** Kafka knows of the item when this returns. */
    public MediaId upload(PersonKeys keys, Upload upload, OnceKey once) {
        // A repetition sends all bytes again, so they get an id of their own until they are known to be the same.
        MediaId media = new MediaId(new IdIssuer(keys).random("med"));
        boolean kept = false;
        try {
            MediaClaim claim = stored(keys, media, upload);
            Body body = new Body(claim.blob().sha256(), claim.title(), claim.speakers());
            MediaId answer = idempotency
                    .once(keys, once, body, MediaId.class, () -> {
                        shelf.keep(keys, claim);
                        events.publish(Topic.GATEWAY_MEDIA, keys.person(), claim.event());
                        return media;
                    })
                    .value();
            kept = answer.equals(media);
            return answer;
        } finally {
            if (!kept) {
                shelf.remove(keys, media);
            }
        }
    }

    private MediaClaim stored(PersonKeys keys, MediaId media, Upload upload) {
        Measured measured = new Measured(upload.file(), largest);
        byte[] head = measured.head(FileType.HEAD);
        String type = FileType.of(head, upload.fileName());
        shelf.store(keys, media, out -> copy(head, measured, out));
        return new MediaClaim(
                media,
                new ClaimCheck(MediaShelf.key(keys, media), measured.sha256(), type, measured.length()),
                Optional.of(upload.fileName())
                        .filter(name -> !name.isBlank())
                        .map(name -> name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) : name)
                        .orElse(null),
                upload.field("title").map(Uploading::title).orElse(null),
                upload.field("speakers").map(Uploading::speakers).orElse(null),
                clock.instant());
    }

    private static void copy(byte[] head, InputStream rest, OutputStream out) throws IOException {
        out.write(head);
        byte[] buffer = new byte[64 * 1024];
        while (true) {
            int read;
            try {
                read = rest.read(buffer);
            } catch (IOException e) {
                // The sender's fault, not the store's.
                throw Refusal.of(
                        ProblemCode.INVALID_UPLOAD, "The upload broke off before its last boundary. Send it again.");
            }
            if (read < 0) {
                return;
            }
            out.write(buffer, 0, read);
        }
    }

    private static String title(String given) {
        if (given.length() > LONGEST_TITLE) {
            throw Refusal.of(ProblemCode.INVALID_FIELD, "title may have up to %d characters.".formatted(LONGEST_TITLE));
        }
        return given;
    }

    private static int speakers(String given) {
        try {
            int number = Integer.parseInt(given.strip());
            if (number >= 1 && number <= MOST_SPEAKERS) {
                return number;
            }
        } catch (NumberFormatException e) {
            // Told below.
        }
        throw Refusal.of(
                ProblemCode.INVALID_FIELD, "speakers must be a whole number from 1 to %d.".formatted(MOST_SPEAKERS));
    }

    private record Body(
            String sha256, @Nullable String title, @Nullable Integer speakers) {}
}
