package dev.gieok.standalone.cli.bench.compare;

import dev.gieok.standalone.cli.bench.compare.Line.Better;
import dev.gieok.standalone.cli.scan.ByteScan;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** Something is deleted by its user, and the files are searched for it, byte by byte. */
final class Deletion implements Probe {
    private static final String USER = "deletion";

    @Override
    public List<Line> run(Sides sides) throws IOException, InterruptedException {
        return List.of(
                line(
                        sides,
                        "one memory deleted: files that still hold its words",
                        "I keep a telescope called Camelopardalis.",
                        "Camelopardalis",
                        false),
                line(
                        sides,
                        "all of a user deleted: files that still hold their words",
                        "My sister is called Wilhelmintje.",
                        "Wilhelmintje",
                        true));
    }

    private static Line line(Sides sides, String probe, String said, String word, boolean all)
            throws IOException, InterruptedException {
        List<Path> mem0 = left(sides.mem0(), said, word, all);
        List<Path> gieok = left(sides.gieok(), said, word, all);
        return new Line(
                probe,
                mem0.size() + names(mem0),
                gieok.size() + names(gieok),
                Better.less(mem0.size(), gieok.size()),
                List.of(
                        "mem0 keeps in its history what was deleted and the messages it was learnt from; `reset()` drops them, for everybody.",
                        "Gieok's topics hold sealed copies until their retention ends, within a day; `./gieok erase` destroys the key at once."));
    }

    private static List<Path> left(Side side, String said, String word, boolean all)
            throws IOException, InterruptedException {
        String user = USER + (all ? "-all" : "");
        side.add(user, said);
        if (all) {
            side.forgetAll(user);
        } else {
            for (Hit memory : side.all(user)) {
                side.forget(user, memory);
            }
        }
        return new ByteScan(side.folders()).look(List.of(word)).holding();
    }

    private static String names(List<Path> files) {
        return files.isEmpty()
                ? ""
                : files.stream()
                        .map(file -> String.valueOf(file.getFileName()))
                        .collect(Collectors.joining(", ", " (", ")"));
    }
}
