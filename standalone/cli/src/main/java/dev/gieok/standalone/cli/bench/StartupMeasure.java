package dev.gieok.standalone.cli.bench;

import dev.gieok.standalone.cli.launch.LastStart;
import dev.gieok.standalone.cli.launch.Part;
import dev.gieok.standalone.cli.launch.Standalone;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/** How long the last start took, as `up` wrote it down, and what the processes occupy now. */
final class StartupMeasure implements Measure {
    private final Standalone system;

    StartupMeasure(Standalone system) {
        this.system = system;
    }

    @Override
    public Result run(Bench bench) {
        Map<String, Object> figures = new LinkedHashMap<>();
        Optional<LastStart> start = LastStart.read(system.home());
        start.ifPresent(it -> {
            figures.put("secondsToReady", it.took().toMillis() / 1000.0);
            figures.put("startedFrom", it.jdk());
        });
        long resident = 0;
        long proportional = 0;
        int running = 0;
        for (Part part : Part.values()) {
            OptionalLong pid = system.pid(part);
            if (pid.isPresent()) {
                Occupied occupied = Occupied.by(pid.getAsLong());
                running++;
                resident += occupied.residentMegabytes();
                proportional += occupied.proportionalMegabytes();
                figures.put(part.label() + "ResidentMb", occupied.residentMegabytes());
            }
        }
        figures.put("allResidentMb", resident);
        figures.put("allProportionalMb", proportional);
        return new Result(
                "startup",
                Map.of("processes", running),
                List.of(),
                figures,
                List.of(
                        start.isPresent()
                                ? "secondsToReady is what the last `up` that started everything took, from its first line until all parts were ready."
                                : "No start was written down: run `./gieok down` and `./gieok up`.",
                        "Resident counts pages that processes share once for each of them, proportional counts them once."));
    }
}
