package dev.gieok.memory.erasure;

import dev.gieok.contracts.event.FactForgetRequested;
import dev.gieok.contracts.event.FactForgotten;
import dev.gieok.memory.memories.FactArchive;
import dev.gieok.memory.memories.SealedFact;
import dev.gieok.memory.projection.Projecting;
import dev.gieok.platform.erasure.ForgettingJournal;
import dev.gieok.platform.event.Envelope;
import dev.gieok.platform.person.ErasureRegistry;
import dev.gieok.platform.person.Fate;
import java.time.Clock;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A backup that was restored may hold facts that were forgotten since: the journal takes them out again, of the stores
 * at once, and of the ledger and the log by asking the fold, which takes no notice where nothing is.
 */
public final class ReplayingForgettings {
    private final ForgettingJournal journal;
    private final ErasureRegistry registry;
    private final FactArchive archive;
    private final Projecting projecting;
    private final ForgettingCommands commands;
    private final Clock clock;

    public ReplayingForgettings(
            ForgettingJournal journal,
            ErasureRegistry registry,
            FactArchive archive,
            Projecting projecting,
            ForgettingCommands commands,
            Clock clock) {
        this.journal = journal;
        this.registry = registry;
        this.archive = archive;
        this.projecting = projecting;
        this.commands = commands;
        this.clock = clock;
    }

    /** Returns how many were back in the stores; none of them is when this returns. */
    public int replay() {
        Set<ForgettingJournal.Line> lines = new LinkedHashSet<>(journal.lines());
        int back = 0;
        for (ForgettingJournal.Line line : lines) {
            // Of whom nothing is left, by an erasure, nothing is to be forgotten.
            if (registry.fate(line.person()) instanceof Fate.Alive) {
                commands.request(line.person(), new FactForgetRequested(line.factId(), line.at(), line.marks()));
                back += forget(line) ? 1 : 0;
            }
        }
        return back;
    }

    private boolean forget(ForgettingJournal.Line line) {
        Optional<SealedFact> there = archive.find(line.person(), line.factId());
        if (there.isEmpty()) {
            return false;
        }
        // The command makes the fold say the same; a second time changes nothing.
        FactForgotten forgotten = new FactForgotten(line.factId(), Integer.MAX_VALUE, line.at());
        String id = "forgotten-" + line.factId().value();
        projecting.project(List.of(new Envelope<>(line.person(), id, clock.instant(), forgotten, Optional.empty())));
        return true;
    }
}
