package dev.gieok.memory.erasure;

import dev.gieok.contracts.event.ErasureRequested;
import dev.gieok.contracts.event.PersonErased;
import dev.gieok.contracts.id.CertificateId;
import dev.gieok.contracts.id.PersonId;
import dev.gieok.platform.erasure.ErasureJob;
import dev.gieok.platform.erasure.ErasureJournal;
import dev.gieok.platform.erasure.Erasures;
import dev.gieok.platform.person.ErasureRegistry;
import dev.gieok.platform.person.Fate;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;

/**
 * Erases a person step by step: the log, the stores, the keys, then once more what somebody with the keys still in
 * memory has written, then the certificate. Every step may be done again, after a crash or by another instance at once.
 */
public final class Erasing {
    private final ErasureRegistry registry;
    private final Erasures erasures;
    private final ErasureJournal journal;
    private final PersonalStores stores;
    private final Certifying certifying;
    private final ErasureCommands commands;
    private final Pace pace;
    private final Clock clock;
    private final Map<CertificateId, Instant> asked = new ConcurrentHashMap<>();

    /** What an erasure writes to besides the stores. */
    public record Records(ErasureRegistry registry, Erasures erasures, ErasureJournal journal) {}

    public Erasing(
            Records records,
            PersonalStores stores,
            Certifying certifying,
            ErasureCommands commands,
            Pace pace,
            Clock clock) {
        this.registry = records.registry();
        this.erasures = records.erasures();
        this.journal = records.journal();
        this.stores = stores;
        this.certifying = certifying;
        this.commands = commands;
        this.pace = pace;
        this.clock = clock;
    }

    /** The projector has written everything that came before this: the log and the ledger are empty. */
    public void folded(PersonId person, PersonErased event) {
        Map<String, Map<String, Long>> removed = Map.of(
                "kafka memory.facts.v1", Map.of("records", (long) event.records()),
                "ledger", Map.of("facts", (long) event.facts()));
        erasures.change(
                event.certificateId(),
                job -> job.person().equals(person) ? job.folded(clock.instant()).removed("log", removed) : job);
    }

    /** One step further with each; one that fails holds no other up, and its failure is thrown when all had their turn. */
    public void stepAll() {
        RuntimeException failure = null;
        for (ErasureJob job : erasures.open()) {
            try {
                step(job);
            } catch (RuntimeException e) {
                failure = e;
            }
        }
        if (failure != null) {
            throw failure;
        }
    }

    void step(ErasureJob job) {
        // Before anything is destroyed: a backup that is restored from here on must be told.
        journal.append(job);
        switch (registry.fate(job.person())) {
            case Fate.Alive alive -> {
                if (job.foldedAt() == null) {
                    ask(job);
                } else {
                    destroy(job);
                }
            }
            case Fate.Destroyed destroyed -> finish(job, destroyed.at());
            case Fate.Unknown unknown -> registry.destroy(job.person(), job.certificateId(), clock.instant());
        }
    }

    /** Asks the fold, if whoever was to do it has not, or the answer was lost. */
    private void ask(ErasureJob job) {
        Instant last = asked.getOrDefault(job.certificateId(), job.requestedAt());
        if (isOver(last, pace.patience())) {
            registry.close(job.subject(), job.person(), job.certificateId());
            commands.request(job.person(), new ErasureRequested(job.certificateId(), job.requestedAt()));
            asked.put(job.certificateId(), clock.instant());
        }
    }

    private void destroy(ErasureJob job) {
        asked.remove(job.certificateId());
        empty(job, "stores");
        registry.destroy(job.person(), job.certificateId(), clock.instant());
    }

    private void finish(ErasureJob job, Instant destroyedAt) {
        if (job.completedAt() != null) {
            if (isOver(job.completedAt(), pace.watch())) {
                stores.empty(job.person());
                erasures.close(job.certificateId());
            }
        } else if (isOver(destroyedAt, pace.grace())) {
            Optional<ErasureJob> swept = empty(job, "late");
            Map<String, Long> remaining = stores.remaining(job.person());
            // Certified before, it is only swept: of a ledger that was restored alone nobody can open what it holds.
            boolean certified = erasures.issued(job.certificateId()).isPresent();
            if (certified || remaining.values().stream().allMatch(count -> count == 0)) {
                swept.ifPresent(done -> certify(done, destroyedAt, remaining));
            }
        }
    }

    private void certify(ErasureJob job, Instant destroyedAt, Map<String, Long> remaining) {
        Instant now = clock.instant();
        erasures.issue(
                job.certificateId(),
                new Erasures.Issued(job.subject(), certifying.certificate(job, destroyedAt, now, remaining)));
        registry.conclude(job.subject(), job.person(), job.certificateId());
        change(job, done -> done.completed(now));
    }

    /** Notes what is there before it goes: a crash between the two must not make the certificate say less. */
    private Optional<ErasureJob> empty(ErasureJob job, String step) {
        Map<String, Map<String, Long>> found = stores.count(job.person());
        Optional<ErasureJob> noted = change(job, before -> before.removed(step, found));
        stores.empty(job.person());
        return noted;
    }

    private Optional<ErasureJob> change(ErasureJob job, UnaryOperator<ErasureJob> change) {
        return erasures.change(job.certificateId(), change);
    }

    private boolean isOver(Instant since, Duration wait) {
        return !clock.instant().isBefore(since.plus(wait));
    }
}
