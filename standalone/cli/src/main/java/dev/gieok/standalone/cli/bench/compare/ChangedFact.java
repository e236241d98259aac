package dev.gieok.standalone.cli.bench.compare;

import dev.gieok.standalone.cli.bench.compare.Line.Better;
import java.io.IOException;
import java.util.List;

/** Something was so, and is so no longer: which of the two is found first, and does the old one still count? */
final class ChangedFact implements Probe {
    private static final int K = 5;

    @Override
    public List<Line> run(Sides sides) throws IOException, InterruptedException {
        List<Sentences.Change> changes = Sentences.changes();
        Seen mem0 = seen(sides.mem0(), changes);
        Seen gieok = seen(sides.gieok(), changes);
        int all = changes.size();
        return List.of(
                new Line(
                        "a changed fact: the current value is found first",
                        mem0.currentFirst + " of " + all,
                        gieok.currentFirst + " of " + all,
                        Better.more(mem0.currentFirst, gieok.currentFirst),
                        List.of(
                                "mem0 3 only adds: it leaves it to whoever reads the memories to see which is newer, and gives their dates.")),
                new Line(
                        "a changed fact: the former value still listed as true",
                        mem0.formerListed + " of " + all,
                        gieok.formerListed + " of " + all,
                        Better.less(mem0.formerListed, gieok.formerListed),
                        List.of("Gieok keeps it as history: `?status=superseded`, `validAt`, `asOf`.")));
    }

    private record Seen(int currentFirst, int formerListed) {}

    private static Seen seen(Side side, List<Sentences.Change> changes) throws IOException, InterruptedException {
        for (Sentences.Change change : changes) {
            side.add(change.user(), change.before());
        }
        for (Sentences.Change change : changes) {
            side.add(change.user(), change.after());
        }
        int first = 0;
        int listed = 0;
        for (Sentences.Change change : changes) {
            List<Hit> found = side.search(change.user(), change.question(), K);
            first += !found.isEmpty() && found.getFirst().text().contains(change.current()) ? 1 : 0;
            listed += side.all(change.user()).stream().anyMatch(memory -> isFormer(memory, change)) ? 1 : 0;
        }
        return new Seen(first, listed);
    }

    private static boolean isFormer(Hit memory, Sentences.Change change) {
        return memory.text().contains(change.former()) && !memory.text().contains(change.current());
    }
}
