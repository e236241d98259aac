package dev.gieok.standalone.cli.faults;

import dev.gieok.standalone.cli.launch.Progress;
import dev.gieok.standalone.cli.launch.Standalone;
import java.util.List;

/** Strikes parts at their points, and starts them again while more is told. */
final class Striking {
    private final Standalone system;
    private final Progress progress;
    private final List<Fault> faults;
    private final Gate gate;

    Striking(Standalone system, Progress progress, List<Fault> faults) {
        this.system = system;
        this.progress = progress;
        this.faults = faults;
        this.gate = new Gate();
        gate.open(faults.isEmpty() ? Integer.MAX_VALUE : faults.getFirst().after());
    }

    /** What every delivery must pass. */
    Gate gate() {
        return gate;
    }

    private void strike(Fault.Strike strike) {
        if (strike.stopped()) {
            system.stop(strike.part());
        } else {
            system.kill(strike.part());
        }
    }

    /** Returns when all that was struck is ready again. */
    Void strike() throws InterruptedException {
        try {
            for (int i = 0; i < faults.size(); i++) {
                Fault fault = faults.get(i);
                gate.awaitPassed(fault.after());
                strike(fault.strike());
                progress.say(fault.toString());
                gate.open(i + 1 < faults.size() ? faults.get(i + 1).after() : Integer.MAX_VALUE);
                Thread.sleep(fault.strike().down());
                system.restart(fault.strike().part());
            }
            return null;
        } finally {
            gate.open(Integer.MAX_VALUE);
        }
    }
}
