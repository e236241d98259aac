package dev.gieok.standalone.cli.bench.compare;

import dev.gieok.standalone.cli.bench.compare.Line.Better;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/** Somebody knows the id of somebody else's memory, or calls themselves `*`. */
final class OtherUser implements Probe {
    private static final String OWNER = "owner";
    private static final String OTHER = "other";
    private static final String EVERYBODY = "*";
    private static final String SAID = "I am allergic to walnuts.";
    private static final String WORD = "walnuts";
    private static final String QUERY = "What allergies are there?";
    private static final int ATTEMPTS = 4;
    private static final int K = 20;

    @Override
    public List<Line> run(Sides sides) throws IOException, InterruptedException {
        int mem0 = mem0(sides.mem0());
        int gieok = gieok(sides.gieok());
        return List.of(
                new Line(
                        "another user's memory, by its id (read, history, delete) or as user `*` (search): attempts that succeed",
                        mem0 + " of " + ATTEMPTS,
                        gieok + " of " + ATTEMPTS,
                        Better.less(mem0, gieok),
                        List.of(
                                "mem0 is a library: it takes the user from its caller, and asks for none where it is given an id. Its caller has to check; Gieok's user stands in the token.")));
    }

    private static int mem0(Mem0 side) throws IOException, InterruptedException {
        side.add(OWNER, SAID);
        Hit memory = side.all(OWNER).getFirst();
        int succeeded = side.get(memory.id()).isEmpty() ? 0 : 1;
        succeeded += side.history(memory.id()).isEmpty() ? 0 : 1;
        succeeded += shows(side.search(Map.of("user_id", EVERYBODY), QUERY, K)) ? 1 : 0;
        side.forget(OTHER, memory);
        return succeeded + (side.all(OWNER).isEmpty() ? 1 : 0);
    }

    private static int gieok(Gieok side) throws IOException, InterruptedException {
        side.add(OWNER, SAID);
        side.add(OTHER, "I live in Oslo.");
        side.add(EVERYBODY, "I live in Lima.");
        Hit memory = side.all(OWNER).getFirst();
        int succeeded = side.status(OTHER, "/v1/memories/" + memory.id()) == 200 ? 1 : 0;
        succeeded += side.status(OTHER, "/v1/memories/" + memory.id() + "/history") == 200 ? 1 : 0;
        succeeded += shows(side.search(EVERYBODY, QUERY, K)) ? 1 : 0;
        side.as(OTHER).delete("/v1/memories/" + memory.id());
        return succeeded + (side.all(OWNER).isEmpty() ? 1 : 0);
    }

    private static boolean shows(List<Hit> found) {
        return found.stream().anyMatch(hit -> hit.text().contains(WORD));
    }
}
