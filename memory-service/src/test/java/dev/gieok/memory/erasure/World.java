package dev.gieok.memory.erasure;

import dev.gieok.contracts.event.ErasureRequested;
import dev.gieok.contracts.event.PersonErased;
import dev.gieok.contracts.id.CertificateId;
import dev.gieok.contracts.id.PersonId;
import dev.gieok.platform.blob.FolderBlobs;
import dev.gieok.platform.erasure.CertificateSigner;
import dev.gieok.platform.erasure.ErasureJob;
import dev.gieok.platform.erasure.ErasureJournal;
import dev.gieok.platform.erasure.Erasures;
import dev.gieok.platform.person.BlobPersonRegistry;
import dev.gieok.platform.person.MasterKey;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** An erasure with everything around it, at a time that the test sets. */
final class World {
    static final Instant NOON = Instant.parse("2026-11-24T12:00:00Z");
    static final Pace PACE = new Pace(Duration.ofSeconds(10), Duration.ofSeconds(6), Duration.ofMinutes(2));
    static final CertificateId CERTIFICATE = new CertificateId("cer_0123456789abcdefghijklmnop");

    final MovedClock clock = new MovedClock();
    final MasterKey master;
    final BlobPersonRegistry registry;
    final Erasures erasures;
    final ErasureJournal journal;
    final PersonalStores stores;
    final List<ErasureRequested> asked = new CopyOnWriteArrayList<>();
    final Erasing erasing;

    World(FolderBlobs blobs, MasterKey master, BlobPersonRegistry registry, Path journal, List<PersonalStore> stores) {
        this.master = master;
        this.registry = registry;
        this.erasures = new Erasures(blobs);
        this.journal = new ErasureJournal(journal);
        this.stores = new PersonalStores(stores);
        this.erasing = another();
    }

    /** Another instance over the same world. */
    Erasing another() {
        return new Erasing(
                records(),
                stores,
                new Certifying(new CertificateSigner(master)),
                (person, request) -> asked.add(request),
                PACE,
                clock);
    }

    Erasing.Records records() {
        return new Erasing.Records(registry, erasures, journal);
    }

    /** As the gateway does it. */
    void requested(String sub, PersonId person) {
        String subject = master.subjectKey(sub);
        erasures.open(ErasureJob.requested(CERTIFICATE, person, subject, 1, clock.instant()));
        registry.close(subject, person, CERTIFICATE);
    }

    /** As the projector does it. */
    void folded(PersonId person) {
        erasing.folded(person, new PersonErased(CERTIFICATE, clock.instant(), 3, 7));
    }

    /** From the request to the certificate, with nothing in between. */
    void erase(String sub, PersonId person) {
        requested(sub, person);
        folded(person);
        erasing.stepAll();
        clock.move(PACE.grace());
        erasing.stepAll();
    }

    /** Stands still until it is moved. */
    static final class MovedClock extends Clock {
        private volatile Instant now = NOON;

        void move(Duration by) {
            now = now.plus(by);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
