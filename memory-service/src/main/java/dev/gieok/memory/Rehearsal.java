package dev.gieok.memory;

import dev.gieok.contracts.http.RecallRequest;
import dev.gieok.contracts.id.FactId;
import dev.gieok.contracts.id.PersonId;
import dev.gieok.contracts.id.SessionId;
import dev.gieok.contracts.memory.Embedding;
import dev.gieok.memory.rebuild.LiveGenerations;
import dev.gieok.memory.recall.Finding;
import dev.gieok.memory.recall.Place;
import dev.gieok.memory.recall.Recalling;
import dev.gieok.memory.recall.TimeView;
import dev.gieok.platform.RetriableException;
import dev.gieok.platform.generation.Generation;
import java.time.Instant;
import java.util.List;

/**
 * The first recall, before anybody waits for one. What is done for the first time takes long, above all where the graph
 * has to plan a query; on a machine that is busy starting everything it took longer than a chat waits. It is for nobody,
 * and finds nothing.
 */
public final class Rehearsal {
    private static final String ZEROS = "0".repeat(26);
    private static final List<String> QUESTIONS =
            List.of("Where does my daughter Mina live now?", "우리 딸 민아는 지금 어디 살아?");
    private static final int LIMIT = 50;

    private final Recalling recalling;
    private final Finding.Stores stores;
    private final LiveGenerations generations;
    private volatile boolean done;

    public Rehearsal(Recalling recalling, Finding.Stores stores, LiveGenerations generations) {
        this.recalling = recalling;
        this.stores = stores;
        this.generations = generations;
    }

    /** Whether a recall has worked since the service started. */
    public boolean isDone() {
        return done;
    }

    /** @throws RetriableException while a store does not answer; to be tried again */
    public void run() {
        Generation searched = generations.active();
        float[] meaning = new float[searched.dimensions()];
        meaning[0] = 1;
        for (String question : QUESTIONS) {
            recalling.recall(
                    PersonId.NOBODY,
                    new RecallRequest(
                            question,
                            Embedding.of(searched.model(), meaning),
                            LIMIT,
                            new SessionId("rehearsal"),
                            null,
                            List.of(),
                            List.of(),
                            null,
                            null,
                            true));
        }
        // What is asked only where something was found.
        stores.search().following(PersonId.NOBODY, List.of(new Place(ZEROS, 0, true)), TimeView.NOW);
        stores.archive().believedAt(PersonId.NOBODY, List.of(new FactId("fct_" + ZEROS)), Instant.EPOCH);
        done = true;
    }
}
