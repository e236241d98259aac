package dev.gieok.platform.person;

import dev.gieok.contracts.ErrorCode;
import dev.gieok.platform.NonRetriableException;
import dev.gieok.platform.blob.Blobs;
import dev.gieok.platform.event.EventJson;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** `registry/subjects/<hash of sub>`: changed by conditional puts only. */
final class SubjectEntries {
    private static final String FOLDER = "registry/subjects/";

    private final Blobs blobs;

    SubjectEntries(Blobs blobs) {
        this.blobs = blobs;
    }

    Optional<Subject> find(String subjectKey) {
        return blobs.get(FOLDER + subjectKey).map(SubjectEntries::read);
    }

    /** Whether it was free. */
    boolean add(String subjectKey, Subject first) {
        return blobs.putIfAbsent(FOLDER + subjectKey, bytes(first));
    }

    /**
     * Changes what is there now, however often others change it meanwhile; empty when there is nothing.
     *
     * @param change gives back what it was given when nothing is to change
     */
    Optional<Subject> change(String subjectKey, UnaryOperator<Subject> change) {
        while (true) {
            Optional<Blobs.Stored> stored = blobs.get(FOLDER + subjectKey);
            if (stored.isEmpty()) {
                return Optional.empty();
            }
            Subject before = read(stored.get());
            Subject after = change.apply(before);
            if (after.equals(before)
                    || blobs.replace(FOLDER + subjectKey, stored.get().etag(), bytes(after))) {
                return Optional.of(after);
            }
        }
    }

    private static Subject read(Blobs.Stored stored) {
        try {
            return EventJson.mapper().readValue(stored.content(), Subject.class);
        } catch (IOException e) {
            throw new NonRetriableException(ErrorCode.UNREADABLE_EVENT, e);
        }
    }

    private static byte[] bytes(Subject subject) {
        try {
            return EventJson.mapper().writeValueAsBytes(subject);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
