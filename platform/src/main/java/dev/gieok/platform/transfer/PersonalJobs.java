package dev.gieok.platform.transfer;

import dev.gieok.contracts.id.PersonId;
import dev.gieok.platform.blob.Blobs;
import dev.gieok.platform.erasure.PersonalBlobs;
import dev.gieok.platform.event.EventJson;
import dev.gieok.platform.person.PersonKeys;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * The jobs of one sort: a sealed record for each, and an empty mark in a queue while it is not over, so that who looks
 * for work need not open what is done.
 */
public final class PersonalJobs<J extends Job<J>> {
    private final Blobs blobs;
    private final PersonalBlobs records;
    private final PersonalBlobs queue;
    private final Class<J> type;

    public PersonalJobs(Blobs blobs, PersonalBlobs records, PersonalBlobs queue, Class<J> type) {
        this.blobs = blobs;
        this.records = records;
        this.queue = queue;
        this.type = type;
    }

    /** A job of a person. */
    public record Key(PersonId person, String id) {}

    /** The record first: a mark without one means nothing, and is removed. The first of an id stays. */
    public void open(PersonKeys keys, String id, J job) {
        blobs.putIfAbsent(recordKey(keys.person(), id), sealed(keys, id, job));
        blobs.putIfAbsent(queue.of(keys.person()) + id, new byte[0]);
    }

    public Optional<J> find(PersonKeys keys, String id) {
        return blobs.get(recordKey(keys.person(), id)).map(stored -> opened(keys, id, stored));
    }

    /** All of one person, in no order. */
    public List<J> of(PersonKeys keys) {
        String folder = records.of(keys.person());
        return blobs.list(folder).stream()
                .map(key -> find(keys, key.substring(folder.length())))
                .flatMap(Optional::stream)
                .toList();
    }

    /** Changes the job as it is now, however often others change it meanwhile; empty when it is gone. */
    public Optional<J> change(PersonKeys keys, String id, UnaryOperator<J> change) {
        while (true) {
            Optional<Blobs.Stored> stored = blobs.get(recordKey(keys.person(), id));
            if (stored.isEmpty()) {
                return Optional.empty();
            }
            J before = opened(keys, id, stored.get());
            J after = change.apply(before);
            if (after.equals(before)
                    || blobs.replace(recordKey(keys.person(), id), stored.get().etag(), sealed(keys, id, after))) {
                return Optional.of(after);
            }
        }
    }

    /** It is over, and looked for no more. */
    public void close(Key job) {
        blobs.delete(queue.of(job.person()) + job.id());
    }

    public void remove(Key job) {
        close(job);
        blobs.delete(recordKey(job.person(), job.id()));
    }

    /** Those that are not over, of everybody. */
    public List<Key> queued() {
        return keys(queue);
    }

    /** Every one, of everybody. */
    public List<Key> all() {
        return keys(records);
    }

    private List<Key> keys(PersonalBlobs place) {
        return blobs.list(place.folder() + "/").stream()
                .map(key -> key.split("/"))
                .filter(parts -> parts.length == 3)
                .map(parts -> new Key(new PersonId(parts[1]), parts[2]))
                .toList();
    }

    private String recordKey(PersonId person, String id) {
        return records.of(person) + id;
    }

    private byte[] sealed(PersonKeys keys, String id, J job) {
        try {
            return keys.seal(EventJson.mapper().writeValueAsBytes(job), recordKey(keys.person(), id));
        } catch (IOException e) {
            throw new IllegalStateException("a job has no JSON form");
        }
    }

    private J opened(PersonKeys keys, String id, Blobs.Stored stored) {
        try {
            byte[] clear = keys.open(stored.content(), recordKey(keys.person(), id));
            return EventJson.mapper().readValue(clear, type);
        } catch (IOException e) {
            throw new UncheckedIOException("a job cannot be read", e);
        }
    }
}
