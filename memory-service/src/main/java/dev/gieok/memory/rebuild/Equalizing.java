package dev.gieok.memory.rebuild;

import dev.gieok.contracts.id.PersonId;
import dev.gieok.platform.generation.Generation;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Repairs everybody and compares, and those who differ again, until nobody does; and tells the job how far it is. */
final class Equalizing {
    private final Building building;
    private final RebuildJobs jobs;
    private final Rebuilding.Waits waits;
    private final Predicate<Generation> goesOn;

    /** @param goesOn asked between two groups */
    Equalizing(Building building, RebuildJobs jobs, Rebuilding.Waits waits, Predicate<Generation> goesOn) {
        this.building = building;
        this.jobs = jobs;
        this.waits = waits;
        this.goesOn = goesOn;
    }

    /** False when it was stopped, given up, or must come again: somebody is not equal yet. */
    boolean repaired(Generation from, Generation target) {
        Comparison comparison = new Comparison();
        List<List<PersonId>> groups = building.groups();
        int persons = groups.stream().mapToInt(List::size).sum();
        // What was told in between is found in the next round; that is not many.
        for (int round = 0; round < waits.rounds() && !groups.isEmpty(); round++) {
            List<List<PersonId>> open = new ArrayList<>();
            for (List<PersonId> group : groups) {
                if (!goesOn.test(target)) {
                    return false;
                }
                List<PersonId> different = different(group, from, target, comparison, persons);
                if (!different.isEmpty()) {
                    open.add(different);
                }
            }
            groups = open;
            if (!groups.isEmpty()) {
                LockSupport.parkNanos(waits.between().toNanos());
            }
        }
        int different = groups.stream().mapToInt(List::size).sum();
        if (different > 0) {
            progress(from, target, comparison, different + " persons are not as the log says yet");
            return false;
        }
        progress(from, target, comparison, null);
        return true;
    }

    private List<PersonId> different(
            List<PersonId> group, Generation from, Generation target, Comparison comparison, int persons) {
        Building.Embedded embedded = building.repair(group, target);
        List<PersonId> open = new ArrayList<>(group);
        building.compare(group, from, target).forEach((person, hashes) -> {
            if (hashes.isEmpty() || hashes.get().isEqual()) {
                hashes.ifPresent(found -> comparison.equal(person, found));
                open.remove(person);
            }
        });
        jobs.change(job -> job.with(counted(job.progress(), embedded, persons, comparison.count())));
        return open;
    }

    private void progress(Generation from, Generation target, Comparison comparison, @Nullable String problem) {
        boolean whole = problem == null && !from.equals(target);
        jobs.change(job -> job.with(new RebuildJob.Progress(
                job.progress().persons(),
                comparison.count(),
                job.progress().facts(),
                job.progress().moments(),
                whole ? comparison.before() : job.progress().before(),
                whole ? comparison.after() : job.progress().after(),
                whole ? comparison.log() : job.progress().log(),
                problem)));
    }

    private static RebuildJob.Progress counted(RebuildJob.Progress so, Building.Embedded more, int persons, int equal) {
        return new RebuildJob.Progress(
                persons,
                equal,
                so.facts() + more.facts(),
                so.moments() + more.moments(),
                so.before(),
                so.after(),
                so.log(),
                so.problem());
    }
}
