package dev.gieok.gateway.erasure;

import dev.gieok.contracts.Topic;
import dev.gieok.contracts.event.ErasureRequested;
import dev.gieok.contracts.id.CertificateId;
import dev.gieok.gateway.events.Events;
import dev.gieok.gateway.idempotency.OnceKey;
import dev.gieok.gateway.problem.ProblemCode;
import dev.gieok.gateway.problem.Refusal;
import dev.gieok.platform.erasure.ErasureJob;
import dev.gieok.platform.erasure.Erasures;
import dev.gieok.platform.person.ErasureRegistry;
import dev.gieok.platform.person.MasterKey;
import dev.gieok.platform.person.Subject;
import java.time.Clock;
import java.util.UUID;

/**
 * Closes the front door behind a person, and tells memory. The request counts once its job lies in the blob store: who
 * dies after that, or a Kafka that is away, only delays it. Nobody is made known by it.
 */
public final class AskingErasure {
    private final ErasureRegistry registry;
    private final Erasures erasures;
    private final MasterKey master;
    private final Events events;
    private final Clock clock;

    public AskingErasure(ErasureRegistry registry, Erasures erasures, MasterKey master, Events events, Clock clock) {
        this.registry = registry;
        this.erasures = erasures;
        this.master = master;
        this.events = events;
        this.clock = clock;
    }

    /** Asked again, it gives the certificate of the first request, even after the person has come back. */
    public CertificateId erase(String sub, OnceKey once) {
        String subject = master.subjectKey(sub);
        // Entries for other keys go with the person; this one must outlive them, so it is the certificate's own id.
        String name = once.key()
                .map(key -> subject + "|" + key)
                .orElseGet(() -> UUID.randomUUID().toString());
        CertificateId id = new CertificateId("cer_" + master.derivedId("certificate", name));
        Subject known = registry.standing(subject)
                .orElseThrow(() ->
                        Refusal.of(ProblemCode.NOT_FOUND, "Nothing is kept about you, so there is nothing to erase."));
        CertificateId running = known.certificate();
        if (running != null) {
            return running;
        }
        return erasures.issued(id).isPresent() ? id : begun(subject, known, id);
    }

    public CertificateState certificate(String sub, CertificateId id) {
        String subject = master.subjectKey(sub);
        return erasures.issued(id)
                .filter(issued -> issued.subject().equals(subject))
                .<CertificateState>map(issued -> new CertificateState.Issued(issued.certificate()))
                .or(() -> erasures.find(id)
                        .filter(job -> job.subject().equals(subject))
                        .map(job -> new CertificateState.Pending()))
                .orElseGet(CertificateState.Unknown::new);
    }

    private CertificateId begun(String subject, Subject known, CertificateId id) {
        ErasureJob job =
                erasures.open(ErasureJob.requested(id, known.person(), subject, known.generation(), clock.instant()));
        CertificateId first = registry.close(subject, job.person(), id)
                .map(Subject::certificate)
                .orElse(id);
        if (!id.equals(first)) {
            // Another request was first; this one has nothing of its own to do.
            erasures.close(id);
            return first;
        }
        try {
            events.publish(Topic.MEMORY_COMMANDS, job.person(), new ErasureRequested(id, job.requestedAt()));
        } catch (Refusal e) {
            // Memory finds the job and asks itself.
            return id;
        }
        return id;
    }
}
