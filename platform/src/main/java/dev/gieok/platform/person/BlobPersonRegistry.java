package dev.gieok.platform.person;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.gieok.contracts.id.CertificateId;
import dev.gieok.contracts.id.PersonId;
import dev.gieok.platform.blob.Blobs;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * The registry in the blob store: `registry/subjects/<hash of sub>` names the pseudonym and its generation;
 * `registry/persons/<pseudonym>` holds the wrapped keyset, or the marker `destroyed`.
 */
public final class BlobPersonRegistry implements PersonRegistry, ErasureRegistry {
    /** How long keys that were destroyed may still be in the memory of some instance. */
    public static final Duration CACHED = Duration.ofSeconds(5);

    private final SubjectEntries entries;
    private final Keysets keysets;
    private final MasterKey master;
    // Short, so that destroyed keys are gone from every service within seconds.
    private final Cache<PersonId, PersonKeys> keys;
    // Of active subjects only, by their keyed hash.
    private final Cache<String, PersonId> subjects;

    public BlobPersonRegistry(Blobs blobs, MasterKey master) {
        this(blobs, master, CACHED);
    }

    BlobPersonRegistry(Blobs blobs, MasterKey master, Duration cached) {
        this.entries = new SubjectEntries(blobs);
        this.keysets = new Keysets(blobs, master.aead());
        this.master = master;
        this.keys = Caffeine.newBuilder()
                .expireAfterWrite(cached)
                .maximumSize(10_000)
                .build();
        this.subjects = Caffeine.newBuilder()
                .expireAfterWrite(cached)
                .maximumSize(10_000)
                .build();
    }

    @Override
    public PersonId enrol(String subject) {
        // Who is new often comes with many calls at once: one of them admits, the others wait for it.
        return subjects.get(master.subjectKey(subject), key -> active(key).orElseGet(() -> admitted(key)));
    }

    @Override
    public Optional<PersonId> find(String subject) {
        return Optional.ofNullable(
                subjects.get(master.subjectKey(subject), key -> active(key).orElse(null)));
    }

    @Override
    public boolean isErased(String subject) {
        return entries.find(master.subjectKey(subject))
                .filter(entry -> !entry.isActive())
                .isPresent();
    }

    @Override
    public PersonKeys keys(PersonId person) {
        return keys.get(person, keysets::open);
    }

    @Override
    public Optional<Subject> standing(String subjectKey) {
        return entries.find(subjectKey);
    }

    @Override
    public Optional<Subject> close(String subjectKey, PersonId person, CertificateId certificate) {
        Optional<Subject> after = entries.change(
                subjectKey,
                entry -> entry.isActive() && entry.person().equals(person) ? entry.erasing(certificate) : entry);
        subjects.invalidate(subjectKey);
        return after;
    }

    @Override
    public Fate fate(PersonId person) {
        return keysets.fate(person);
    }

    @Override
    public void destroy(PersonId person, CertificateId certificate, Instant at) {
        keysets.destroy(person, certificate, at);
        keys.invalidate(person);
    }

    @Override
    public void conclude(String subjectKey, PersonId person, CertificateId certificate) {
        entries.change(subjectKey, entry -> entry.person().equals(person) ? entry.erased(certificate) : entry);
        subjects.invalidate(subjectKey);
    }

    private Optional<PersonId> active(String subjectKey) {
        return entries.find(subjectKey).filter(Subject::isActive).map(Subject::person);
    }

    /** The first of a subject, or the first after an erasure: nothing leads from one to the other. */
    private PersonId admitted(String subjectKey) {
        PersonId person = new PersonId("per_" + Base32.random(16));
        // The keyset first: a pseudonym that a subject names always has keys.
        keysets.make(person);
        AtomicBoolean shut = new AtomicBoolean();
        Optional<Subject> after = entries.add(subjectKey, Subject.first(person))
                ? Optional.of(Subject.first(person))
                : entries.change(subjectKey, entry -> {
                    shut.set(entry.state() == Subject.State.ERASING);
                    return entry.state() == Subject.State.ERASED ? entry.cameBackAs(person) : entry;
                });
        PersonId admitted = after.map(Subject::person).orElseThrow(ErasedException::new);
        if (!admitted.equals(person)) {
            keysets.discard(person);
        }
        if (shut.get()) {
            throw new ErasedException();
        }
        return admitted;
    }
}
