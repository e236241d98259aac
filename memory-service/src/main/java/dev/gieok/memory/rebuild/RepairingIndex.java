package dev.gieok.memory.rebuild;

import dev.gieok.contracts.id.FactId;
import dev.gieok.contracts.id.MediaId;
import dev.gieok.contracts.id.PersonId;
import dev.gieok.contracts.media.Moment;
import dev.gieok.contracts.memory.Fact;
import dev.gieok.memory.media.MomentRecord;
import dev.gieok.memory.media.MomentRecords;
import dev.gieok.memory.media.SealedMedia;
import dev.gieok.memory.memories.SealedFact;
import dev.gieok.memory.memories.Seals;
import dev.gieok.memory.projection.FactRecord;
import dev.gieok.memory.projection.FactRecords;
import dev.gieok.memory.recall.ModelEmbeddings;
import dev.gieok.memory.recall.Vectors;
import dev.gieok.memory.state.GraphState;
import dev.gieok.memory.state.LogReplay;
import dev.gieok.platform.RetriableException;
import dev.gieok.platform.person.PersonKeys;
import dev.gieok.platform.person.PersonRegistry;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Sets a generation of the vector index right: what the log says, and what the graph holds of media, is embedded and
 * written where it is missing. Versions decide against whoever writes at the same time.
 */
final class RepairingIndex {
    // Few enough that a person who is erased meanwhile is noticed within seconds: keys are asked for again each time.
    private static final int TOGETHER = 32;

    private final PersonRegistry persons;
    private final ModelEmbeddings embeddings;
    private final FactRecords facts;
    private final MomentRecords moments;
    private final GraphState graph;

    RepairingIndex(
            PersonRegistry persons,
            ModelEmbeddings embeddings,
            FactRecords facts,
            MomentRecords moments,
            GraphState graph) {
        this.persons = persons;
        this.embeddings = embeddings;
        this.facts = facts;
        this.moments = moments;
        this.graph = graph;
    }

    /**
     * How many were embedded.
     *
     * @throws dev.gieok.platform.person.ErasedException when the person went meanwhile
     */
    long facts(PersonId person, String model, FactIndex index, Snapshot before, LogReplay log) {
        PersonKeys keys = persons.keys(person);
        Map<String, SealedFact> known = new HashMap<>();
        before.indexed().forEach(there -> known.put(there.factId().value(), there));
        List<LogReplay.Versioned> missing = new ArrayList<>();
        List<FactId> wrong = new ArrayList<>();
        log.versions().forEach((id, history) -> {
            LogReplay.Versioned latest = history.lastEntry().getValue();
            Fact told = latest.event().fact();
            SealedFact there = known.remove(id);
            if (there == null || there.version() < told.version()) {
                missing.add(latest);
            } else if (there.version() == told.version()
                    && !Seals.open(keys, there).equals(told)) {
                wrong.add(told.factId());
                missing.add(latest);
            }
        });
        known.keySet().forEach(id -> wrong.add(new FactId(id)));
        if (!wrong.isEmpty()) {
            index.delete(person, wrong);
        }
        inPieces(missing, piece -> {
            List<float[]> vectors = known(embeddings.facts(
                    model, piece.stream().map(one -> one.event().fact()).toList()));
            PersonKeys now = persons.keys(person);
            List<FactRecord> made = new ArrayList<>();
            for (int i = 0; i < piece.size(); i++) {
                LogReplay.Versioned one = piece.get(i);
                made.add(facts.of(
                        person,
                        now,
                        one.event(),
                        Vectors.of(model, vectors.get(i)),
                        Instant.ofEpochMilli(one.believedFrom())));
            }
            index.write(made);
        });
        return missing.size();
    }

    /** The same for moments. */
    long moments(PersonId person, String model, MomentStore index, Snapshot before) {
        PersonKeys keys = persons.keys(person);
        Map<String, MediaId> known = new HashMap<>(before.moments());
        List<Moment> missing = new ArrayList<>();
        for (GraphState.StoredMoment stored : graph.moments(person)) {
            if (known.remove(stored.momentId()) == null) {
                missing.add(Seals.open(keys, SealedMedia.moment(stored.momentId()), stored.sealed(), Moment.class));
            }
        }
        // The rest is on its way into the graph, or was forgotten.
        known.values().stream()
                .distinct()
                .filter(media -> graph.isForgotten(person, media))
                .forEach(media -> index.delete(person, media));
        inPieces(missing, piece -> {
            List<float[]> vectors = known(
                    embeddings.texts(model, piece.stream().map(Moment::text).toList()));
            PersonKeys now = persons.keys(person);
            List<MomentRecord> made = new ArrayList<>();
            for (int i = 0; i < piece.size(); i++) {
                made.add(moments.of(person, now, piece.get(i), Vectors.of(model, vectors.get(i))));
            }
            index.write(made);
        });
        return missing.size();
    }

    private static List<float[]> known(java.util.Optional<List<float[]>> vectors) {
        return vectors.orElseThrow(() -> new RetriableException("the encoder has no such model now"));
    }

    private static <T> void inPieces(List<T> all, java.util.function.Consumer<List<T>> work) {
        for (int from = 0; from < all.size(); from += TOGETHER) {
            work.accept(all.subList(from, Math.min(from + TOGETHER, all.size())));
        }
    }
}
