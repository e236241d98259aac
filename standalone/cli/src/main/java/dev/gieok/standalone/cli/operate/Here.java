package dev.gieok.standalone.cli.operate;

import dev.gieok.standalone.cli.launch.Build;
import dev.gieok.standalone.cli.launch.Home;
import dev.gieok.standalone.cli.launch.Options;
import dev.gieok.standalone.cli.launch.Part;
import dev.gieok.standalone.cli.launch.Ports;
import dev.gieok.standalone.cli.launch.Progress;
import dev.gieok.standalone.cli.launch.Standalone;
import java.util.EnumSet;
import java.util.Map;

/** The system that the environment of this command speaks of. */
public final class Here {
    private Here() {}

    public static Home home() {
        return Home.of(System.getenv());
    }

    /** Where the running system listens; where the next one will, when none is. */
    public static Ports ports() {
        return Ports.of(System.getenv(), home().ports());
    }

    public static Standalone standalone(Progress progress) {
        return standalone(Map.of(), progress);
    }

    static Standalone standalone(Map<String, String> environment, Progress progress) {
        Options options = new Options(EnumSet.allOf(Part.class), environment);
        return new Standalone(home(), Build.find(), ports(), options, progress);
    }
}
