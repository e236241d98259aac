package dev.gieok.standalone.cli.bench.compare;

import com.fasterxml.jackson.databind.JsonNode;
import dev.gieok.standalone.cli.bench.compare.Gate.Call;
import dev.gieok.standalone.cli.bench.compare.Line.Better;
import dev.gieok.standalone.cli.launch.Part;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** `kill -9` in the middle of an add; then everything is started again and looked at. */
final class KilledAdd implements Probe {
    private static final String USER = "killed";
    // An add embeds the message, then the memories, then what they name: the third call comes after the memory is
    // written.
    private static final int BEFORE_ENTITIES = 2;
    private static final List<String> WORDS = List.of("Rotterdam", "Patagonia", "Ines");
    private static final List<Part> PARTS = List.of(Part.REASONING, Part.MEMORY, Part.GATEWAY);

    @Override
    public List<Line> run(Sides sides) throws IOException, InterruptedException {
        int early = mem0(sides, "early", "I play the cello in Rotterdam.", Call.CHAT, 0);
        JsonNode before = sides.mem0().counts();
        int late = mem0(sides, "late", "I collect maps of Patagonia.", Call.EMBEDDINGS, BEFORE_ENTITIES);
        JsonNode after = sides.mem0().counts();
        long entities =
                after.path("entities").asLong() - before.path("entities").asLong();
        int gieok = gieok(sides);
        return List.of(
                new Line(
                        "kill -9 during an add: what is there after the restart",
                        "while the model thinks: %s; after the memory was written: %s, %s"
                                .formatted(
                                        memories(early),
                                        memories(late),
                                        entities == 0 ? "its entities are missing" : "whole"),
                        gieok + " of " + PARTS.size() + ", once each, killed after the 202: "
                                + String.join(
                                        ", ", PARTS.stream().map(Part::label).toList()),
                        early == 1 && late == 1 && entities > 0 && gieok == PARTS.size() ? Better.EVEN : Better.GIEOK,
                        List.of(
                                "mem0 acknowledges when an add has ended, so its caller knows that this one did not, and has to say it again.",
                                "Gieok acknowledges first and then works: what was acknowledged has to survive.",
                                "Said again, mem0 finds the memory that was written and adds nothing, so the entities stay missing.")));
    }

    private static String memories(int count) {
        return count == 0 ? "nothing" : count + (count == 1 ? " memory" : " memories");
    }

    private static int mem0(Sides sides, String user, String said, Call call, int before)
            throws IOException, InterruptedException {
        sides.model().gate().close(call, before);
        sides.mem0().adding(USER + user, said);
        sides.model().gate().awaitHeld();
        sides.mem0().kill();
        sides.model().gate().open();
        sides.mem0().restart();
        int found = sides.mem0().all(USER + user).size();
        if (found > 0) {
            sides.mem0().add(USER + user, said);
        }
        return sides.mem0().all(USER + user).size();
    }

    /** How many of the sentences are there exactly once. */
    private static int gieok(Sides sides) throws IOException, InterruptedException {
        List<String> said =
                List.of("I play the cello in Rotterdam.", "I collect maps of Patagonia.", "My sister is called Ines.");
        List<String> told = new ArrayList<>();
        for (int i = 0; i < PARTS.size(); i++) {
            sides.say("killing " + PARTS.get(i).label());
            told.add(sides.gieok().tell(USER + i, said.get(i)));
            sides.gieok().system().kill(PARTS.get(i));
            sides.gieok().system().restart(PARTS.get(i));
        }
        int once = 0;
        for (int i = 0; i < PARTS.size(); i++) {
            sides.gieok().awaitDecided(USER + i, told.get(i));
            String word = WORDS.get(i);
            long found = sides.gieok().all(USER + i).stream()
                    .filter(memory -> memory.text().contains(word))
                    .count();
            once += found == 1 ? 1 : 0;
        }
        return once;
    }
}
