package dev.gieok.memory.rebuild;

import com.fasterxml.jackson.annotation.JsonIgnore;
import dev.gieok.contracts.http.RebuildView;
import dev.gieok.platform.generation.Generation;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A rebuild as it stands in the blob store, without a word of anybody: whoever finds it there goes on with it.
 *
 * @param to null until the pointer names the new generation
 * @param since when it came into its phase
 * @param holder who works on it until `heldUntil`
 */
record RebuildJob(
        String model,
        int dimensions,
        Generation from,
        @Nullable Generation to,
        Phase phase,
        boolean abandoned,
        Instant startedAt,
        Instant since,
        @Nullable String holder,
        @Nullable Instant heldUntil,
        Progress progress) {

    /** Where it is. */
    enum Phase {
        BUILDING,
        RETIRING,
        CLEANING,
        DONE
    }

    /** What there is to show. */
    record Progress(
            int persons,
            int equal,
            long facts,
            long moments,
            @Nullable String before,
            @Nullable String after,
            @Nullable String log,
            @Nullable String problem) {
        Progress stuck(@Nullable String why) {
            return new Progress(persons, equal, facts, moments, before, after, log, why);
        }

        static final Progress NONE = new Progress(0, 0, 0, 0, null, null, null, null);
    }

    static RebuildJob started(String model, int dimensions, Generation from, Instant now) {
        return new RebuildJob(
                model, dimensions, from, null, Phase.BUILDING, false, now, now, null, null, Progress.NONE);
    }

    @JsonIgnore
    boolean isDone() {
        return phase == Phase.DONE;
    }

    RebuildJob to(Generation generation, Instant now) {
        return new RebuildJob(
                model, dimensions, from, generation, phase, abandoned, startedAt, now, holder, heldUntil, progress);
    }

    RebuildJob in(Phase next, Instant now) {
        return new RebuildJob(
                model, dimensions, from, to, next, abandoned, startedAt, now, holder, heldUntil, progress);
    }

    RebuildJob abandoned(Instant now) {
        return new RebuildJob(
                model, dimensions, from, to, Phase.RETIRING, true, startedAt, now, holder, heldUntil, progress);
    }

    RebuildJob held(String by, Instant until) {
        return new RebuildJob(model, dimensions, from, to, phase, abandoned, startedAt, since, by, until, progress);
    }

    RebuildJob with(Progress next) {
        return new RebuildJob(model, dimensions, from, to, phase, abandoned, startedAt, since, holder, heldUntil, next);
    }

    RebuildView view() {
        return new RebuildView(
                from.toString(),
                to == null ? model : to.toString(),
                shown(),
                startedAt,
                progress.persons(),
                progress.equal(),
                progress.facts(),
                progress.moments(),
                progress.before(),
                progress.after(),
                progress.log(),
                progress.problem());
    }

    private RebuildView.Phase shown() {
        return switch (phase) {
            case BUILDING -> RebuildView.Phase.BUILDING;
            case RETIRING -> abandoned ? RebuildView.Phase.CLEANING : RebuildView.Phase.SWITCHED;
            case CLEANING -> RebuildView.Phase.CLEANING;
            case DONE -> abandoned ? RebuildView.Phase.ABANDONED : RebuildView.Phase.DONE;
        };
    }
}
