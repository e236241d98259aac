package dev.gieok.memory.rebuild;

import dev.gieok.contracts.http.EmbeddingModel;
import dev.gieok.contracts.http.RebuildView;
import dev.gieok.memory.recall.ModelEmbeddings;
import dev.gieok.platform.RetriableException;
import dev.gieok.platform.blob.Blobs;
import dev.gieok.platform.generation.Generation;
import dev.gieok.platform.generation.GenerationPointer;
import dev.gieok.platform.generation.Generations;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One rebuild from its start to the removal of what it replaced. Every step may be done again, by any instance: a step
 * that was killed half way is done again from what it left.
 */
public final class Rebuilding {
    private static final Duration LEASE = Duration.ofSeconds(10);

    private final GenerationPointer pointer;
    private final LiveGenerations live;
    private final RebuildJobs jobs;
    private final Equalizing equalizing;
    private final IndexGenerations indexes;
    private final ModelEmbeddings models;
    private final Clock clock;
    private final Waits waits;
    private final String self = UUID.randomUUID().toString();
    private volatile boolean stopped;

    /**
     * How long it waits.
     *
     * @param settled until every instance follows a change of the pointer
     * @param retiring how long what was searched is still written after the switch
     * @param between two looks at who was not equal, and how many of these in one step
     */
    public record Waits(Duration settled, Duration retiring, Duration between, int rounds) {
        public static final Waits DEFAULT =
                new Waits(GenerationPointer.SETTLED, Duration.ofSeconds(10), Duration.ofMillis(500), 20);
    }

    /** Where it reads and changes. */
    public record Records(Blobs blobs, GenerationPointer pointer, LiveGenerations live) {}

    public Rebuilding(
            Records records,
            Building building,
            IndexGenerations indexes,
            ModelEmbeddings models,
            Clock clock,
            Waits waits) {
        this.pointer = records.pointer();
        this.live = records.live();
        this.jobs = new RebuildJobs(records.blobs());
        this.indexes = indexes;
        this.models = models;
        this.clock = clock;
        this.waits = waits;
        this.equalizing = new Equalizing(building, jobs, waits, this::goesOn);
    }

    /** What came of being asked. */
    public sealed interface Asked {}

    /** It is under way, since now or since before. */
    public record Running(RebuildView rebuild) implements Asked {}

    /** Another one is under way. */
    public record Busy(RebuildView rebuild) implements Asked {}

    /** No encoder has such a model. */
    public record UnknownModel(List<String> known) implements Asked {}

    /** @param model null for the one that is searched now */
    public Asked start(@Nullable String model) {
        Generation active = live.current().active();
        Optional<EmbeddingModel> found = model == null || model.equals(active.model())
                ? Optional.of(new EmbeddingModel(active.model(), active.dimensions(), List.of()))
                : models.model(model);
        if (found.isEmpty()) {
            return new UnknownModel(models.names());
        }
        RebuildJob wanted = RebuildJob.started(found.get().name(), found.get().dimensions(), active, clock.instant());
        RebuildJob job = jobs.open(wanted);
        return job.model().equals(wanted.model()) && !job.abandoned() ? new Running(job.view()) : new Busy(job.view());
    }

    /** The one that is under way, or the last one. */
    public Optional<RebuildView> find() {
        return jobs.find().map(RebuildJob::view);
    }

    /** Gives up what was not switched to yet; empty when there is nothing to give up. */
    public Optional<RebuildView> abandon() {
        Optional<RebuildJob> open = jobs.find().filter(job -> job.phase() == RebuildJob.Phase.BUILDING);
        if (open.isEmpty()) {
            return Optional.empty();
        }
        Generations after = pointer.change(now -> isOurs(now) ? now.abandoned(clock.instant()) : now);
        Generation target = open.get().to();
        if (target != null && after.active().equals(target)) {
            return Optional.empty();
        }
        return Optional.of(
                jobs.change(job -> job.phase() == RebuildJob.Phase.BUILDING ? job.abandoned(clock.instant()) : job)
                        .view());
    }

    /** Leaves what it is doing as soon as it may. */
    public void stop() {
        stopped = true;
    }

    /**
     * Takes the rebuild as far as it goes now; says whether there is one.
     *
     * @throws RetriableException when something is away; the next step goes on
     */
    public boolean step() {
        Optional<RebuildJob> found = jobs.find().filter(job -> !job.isDone());
        if (found.isEmpty() || !isMine()) {
            return false;
        }
        try {
            step(found.get());
        } catch (RetriableException e) {
            jobs.change(job -> job.with(job.progress().stuck(e.getMessage())));
            throw e;
        }
        return true;
    }

    private void step(RebuildJob job) {
        switch (job.phase()) {
            case BUILDING -> build(named(job));
            case RETIRING -> retire(job);
            case CLEANING -> clean(job);
            case DONE -> {
                // Nothing is left to do.
            }
        }
    }

    /** The new generation gets its name in the pointer first, then in the job. */
    private RebuildJob named(RebuildJob job) {
        if (job.to() != null) {
            return job;
        }
        live.current();
        Generations now = pointer.change(found ->
                found.beside() == null ? found.building(job.model(), job.dimensions(), clock.instant()) : found);
        Generations.Beside beside = now.beside();
        return beside == null
                ? job
                : jobs.change(found -> found.to() == null ? found.to(beside.generation(), clock.instant()) : found);
    }

    private void build(RebuildJob job) {
        Generation target = job.to();
        if (target == null || job.since().plus(waits.settled()).isAfter(clock.instant())) {
            return;
        }
        Generations now = pointer.fresh().orElseThrow();
        if (now.isBuilding(target)) {
            if (!equalizing.repaired(job.from(), target)) {
                return;
            }
            now = pointer.change(found -> found.isBuilding(target) ? found.switched(clock.instant()) : found);
        }
        boolean switched = now.active().equals(target);
        jobs.change(found -> found.phase() != RebuildJob.Phase.BUILDING
                ? found
                : switched ? found.in(RebuildJob.Phase.RETIRING, clock.instant()) : found.abandoned(clock.instant()));
    }

    /** Until no instance searches it any more; and once more it is made sure of that nothing was missed. */
    private void retire(RebuildJob job) {
        if (job.since().plus(waits.retiring()).isAfter(clock.instant())) {
            return;
        }
        Generation active = pointer.fresh().orElseThrow().active();
        if (!job.abandoned() && !equalizing.repaired(active, active)) {
            return;
        }
        pointer.change(Generations::alone);
        jobs.change(found -> found.in(RebuildJob.Phase.CLEANING, clock.instant()));
    }

    private void clean(RebuildJob job) {
        if (job.since().plus(waits.settled()).isAfter(clock.instant())) {
            return;
        }
        indexes.dropAllBut(pointer.fresh().orElseThrow().active());
        jobs.change(found -> found.in(RebuildJob.Phase.DONE, clock.instant()));
    }

    private boolean goesOn(Generation target) {
        Generations now = pointer.fresh().orElseThrow();
        return !stopped && (now.isBuilding(target) || now.active().equals(target)) && isMine();
    }

    /** Takes the job for a while, or for a while longer. */
    private boolean isMine() {
        Instant now = clock.instant();
        RebuildJob job = jobs.change(found -> {
            Instant until = found.heldUntil();
            boolean free = until == null || until.isBefore(now) || self.equals(found.holder());
            return free ? found.held(self, now.plus(LEASE)) : found;
        });
        return self.equals(job.holder());
    }

    private static boolean isOurs(Generations generations) {
        Generations.Beside beside = generations.beside();
        return beside != null && beside.phase() == Generations.Phase.BUILDING;
    }
}
