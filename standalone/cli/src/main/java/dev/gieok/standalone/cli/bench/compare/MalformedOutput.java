package dev.gieok.standalone.cli.bench.compare;

import dev.gieok.standalone.cli.bench.compare.Line.Better;
import dev.gieok.standalone.cli.bench.compare.ScriptedModel.Mood;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The language model answers something that is not what was asked for. */
final class MalformedOutput implements Probe {
    private static final String USER = "malformed";
    private static final Map<Mood, String> SAID = said();

    private static Map<Mood, String> said() {
        Map<Mood, String> said = new LinkedHashMap<>();
        said.put(Mood.CUT_OFF, "I am allergic to walnuts.");
        said.put(Mood.PROSE, "My sister is called Ines.");
        said.put(Mood.OTHER_SHAPE, "나는 부산에 살아.");
        return said;
    }

    @Override
    public List<Line> run(Sides sides) throws IOException, InterruptedException {
        sides.gieok().restartReasoning(Gieok.languageModel(sides.model().url()));
        long before;
        int mem0;
        int gieok;
        long asked;
        try {
            mem0 = kept(sides, sides.mem0());
            before = sides.model().chats();
            gieok = kept(sides, sides.gieok());
            asked = sides.model().chats() - before;
        } finally {
            sides.model().mood(Mood.GOOD);
            sides.gieok().restartReasoning(Map.of());
        }
        int all = SAID.size();
        return List.of(new Line(
                "malformed output of the model (cut off, prose, another shape): facts kept",
                mem0 + " of " + all,
                gieok + " of " + all,
                Better.more(mem0, gieok),
                List.of(
                        "mem0's add returns normally with nothing added, so its caller is not told.",
                        "Gieok was connected to the same model for this probe, and asked it " + asked
                                + " times; what stands are its rules.")));
    }

    private static int kept(Sides sides, Side side) throws IOException, InterruptedException {
        for (Map.Entry<Mood, String> one : SAID.entrySet()) {
            sides.model().mood(one.getKey());
            side.add(USER, one.getValue());
        }
        return side.all(USER).size();
    }
}
