package dev.gieok.memory.projection;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.gieok.contracts.id.FactId;
import dev.gieok.contracts.id.PersonId;
import dev.gieok.contracts.memory.FactStatus;
import dev.gieok.contracts.memory.Kind;
import dev.gieok.memory.memories.SealedFact;
import dev.gieok.memory.memories.Times;
import dev.gieok.memory.recall.FactHit;
import dev.gieok.memory.recall.FactQuery;
import dev.gieok.memory.recall.FactSearch;
import dev.gieok.memory.recall.LexicalVector;
import dev.gieok.memory.recall.Only;
import dev.gieok.memory.recall.TimeView;
import dev.gieok.memory.recall.Vectors;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What every vector index must do, whatever it is made of. */
public abstract class FactIndexContract {
    private static final long WORD = 4_000_000_000L;

    private final PersonId person = someone();

    protected abstract FactVectors vectors();

    protected abstract FactSearch search();

    /** Whose dense vectors are stored. */
    protected abstract String model();

    /** How long a dense vector is. */
    protected abstract int dimensions();

    @Test
    void findsByMeaningAndByWordBestFirst() {
        SealedFact near = fact(1, "near");
        SealedFact far = fact(1, "far");
        write(record(person, near, 0, Map.of(WORD, 2f)), record(person, far, 1, Map.of(WORD, 1f, 7L, 1f)));

        var hits = search().search(person, new FactQuery(axis(0), word(), TimeView.NOW, Only.ALL, 10));

        assertEquals(List.of("near", "far"), sealed(hits.dense()));
        assertEquals(1, hits.dense().getFirst().score(), 1e-3);
        assertEquals(List.of("near", "far"), sealed(hits.lexical()));
        assertEquals(2, hits.lexical().getFirst().score(), 1e-3);
    }

    @Test
    void eachSignalMayBeMissing() {
        write(
                record(person, fact(1, "wordless"), 0, Map.of()),
                record(person, fact(1, "meaningless"), -1, Map.of(WORD, 1f)));

        assertEquals(List.of("meaningless"), lexical(TimeView.NOW));
        assertEquals(
                List.of("wordless"),
                sealed(search().search(
                                person, new FactQuery(axis(0), new LexicalVector(Map.of()), TimeView.NOW, Only.ALL, 10))
                        .dense()));
    }

    @Test
    void anOlderOrEqualVersionChangesNothing() {
        SealedFact second = fact(2, "second");
        write(record(person, second, 0, Map.of(WORD, 1f)));
        write(record(person, new SealedFact(second.factId(), 1, "first"), 0, Map.of(WORD, 1f)));
        write(record(person, new SealedFact(second.factId(), 2, "second again"), 0, Map.of(WORD, 1f)));
        assertEquals(List.of("second"), lexical(TimeView.NOW));

        write(record(person, new SealedFact(second.factId(), 3, "third"), 0, Map.of(WORD, 1f)));

        assertEquals(List.of("third"), lexical(TimeView.NOW));
    }

    @Test
    void onlyTheStoredVersionIsResealed() {
        SealedFact stored = fact(2, "stored");
        write(record(person, stored, 0, Map.of(WORD, 1f)));

        vectors().reseal(person, List.of(new SealedFact(stored.factId(), 1, "old")));
        assertEquals(List.of("stored"), lexical(TimeView.NOW));
        vectors().reseal(someone(), List.of(new SealedFact(stored.factId(), 2, "foreign")));
        assertEquals(List.of("stored"), lexical(TimeView.NOW));
        vectors().reseal(person, List.of(new SealedFact(stored.factId(), 2, "resealed")));

        assertEquals(List.of("resealed"), lexical(TimeView.NOW));
    }

    @Test
    void onePersonReachesNothingOfAnother() {
        SealedFact mine = fact(1, "mine");
        write(record(person, mine, 0, Map.of(WORD, 1f)));
        PersonId other = someone();

        var hits = search().search(other, new FactQuery(axis(0), word(), TimeView.NOW, Only.ALL, 10));
        vectors().delete(other, List.of(mine.factId()));
        write(record(other, new SealedFact(mine.factId(), 9, "the same id"), 0, Map.of(WORD, 1f)));

        assertEquals(List.of(), hits.dense());
        assertEquals(List.of(), hits.lexical());
        assertEquals(0, search().frequencies(someone(), List.of(WORD)).documents());
        assertEquals(List.of("mine"), lexical(TimeView.NOW));
    }

    @Test
    void whatIsDeletedIsGone() {
        SealedFact fact = fact(1, "gone");
        write(record(person, fact, 0, Map.of(WORD, 1f)));

        vectors().delete(person, List.of(fact.factId()));

        assertEquals(List.of(), lexical(TimeView.NOW));
        assertEquals(0, search().frequencies(person, List.of(WORD)).documents());
    }

    @Test
    void countsWhatHoldsAWord() {
        write(record(person, fact(1, "a"), 0, Map.of(WORD, 1f)), record(person, fact(1, "b"), 0, Map.of(7L, 1f)));

        var frequencies = search().frequencies(person, List.of(WORD, 8L));

        assertEquals(2, frequencies.documents());
        assertEquals(Map.of(WORD, 1L, 8L, 0L), frequencies.containing());
    }

    @Test
    void timesSelectWhatWasTrueAndWhatWasBelieved() {
        write(
                record(person, fact(1, "old"), 0, Map.of(WORD, 1f), FactStatus.SUPERSEDED, 100, 200, 110, 210),
                record(
                        person,
                        fact(1, "new"),
                        0,
                        Map.of(WORD, 1f),
                        FactStatus.ACTIVE,
                        200,
                        Times.NEVER,
                        210,
                        Times.NEVER));

        assertEquals(List.of("new"), lexical(TimeView.NOW));
        assertEquals(List.of("old"), lexical(new TimeView(null, Instant.ofEpochMilli(199))));
        assertEquals(List.of("new"), lexical(new TimeView(null, Instant.ofEpochMilli(200))));
        assertEquals(List.of("old"), lexical(new TimeView(Instant.ofEpochMilli(209), null)));
        assertEquals(List.of("new"), lexical(new TimeView(Instant.ofEpochMilli(210), null)));
        assertEquals(List.of(), lexical(new TimeView(Instant.ofEpochMilli(109), null)));
    }

    @Test
    void kindAndStatusSelectWhateverTheTimeIs() {
        write(
                record(person, fact(1, "ended"), 0, Map.of(WORD, 1f), FactStatus.SUPERSEDED, 100, 200, 110, 210),
                record(person, fact(1, "holds"), 0, Map.of(WORD, 1f)));
        Instant then = Instant.ofEpochMilli(150);

        assertEquals(List.of("ended"), lexical(TimeView.NOW, new Only(null, FactStatus.SUPERSEDED)));
        assertEquals(List.of("holds"), lexical(TimeView.NOW, new Only(null, FactStatus.ACTIVE)));
        assertEquals(List.of("holds"), lexical(TimeView.NOW, new Only(null, FactStatus.FADED)));
        assertEquals(List.of("holds"), lexical(TimeView.NOW, new Only(Kind.ATTRIBUTE, null)));
        assertEquals(List.of(), lexical(TimeView.NOW, new Only(Kind.EVENT, null)));
        assertEquals(List.of("ended"), lexical(new TimeView(null, then), new Only(null, FactStatus.SUPERSEDED)));
        assertEquals(List.of("holds"), lexical(new TimeView(null, then), new Only(null, FactStatus.ACTIVE)));
        assertEquals(
                List.of("ended", "holds"),
                lexical(new TimeView(then, null), new Only(Kind.EVENT, FactStatus.ACTIVE)).stream()
                        .sorted()
                        .toList());
    }

    private List<String> lexical(TimeView time) {
        return lexical(time, Only.ALL);
    }

    private List<String> lexical(TimeView time, Only only) {
        return sealed(search().search(person, new FactQuery(null, word(), time, only, 10))
                .lexical());
    }

    private void write(FactRecord... records) {
        vectors().write(List.of(records));
    }

    protected final FactRecord record(PersonId owner, SealedFact fact, int axis, Map<Long, Float> words) {
        return record(owner, fact, axis, words, FactStatus.ACTIVE, 0, Times.NEVER, 0, Times.NEVER);
    }

    private FactRecord record(
            PersonId owner,
            SealedFact fact,
            int axis,
            Map<Long, Float> words,
            FactStatus status,
            long validFrom,
            long validTo,
            long recordedAt,
            long supersededAt) {
        return new FactRecord(
                owner,
                fact,
                Kind.ATTRIBUTE,
                status,
                validFrom,
                validTo,
                recordedAt,
                supersededAt,
                recordedAt,
                0.5,
                1,
                0,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null,
                new LexicalVector(words),
                axis < 0 ? Vectors.NONE : Vectors.of(model(), axis(axis)));
    }

    private float[] axis(int axis) {
        float[] vector = new float[dimensions()];
        vector[axis] = 1;
        return vector;
    }

    private static LexicalVector word() {
        return new LexicalVector(Map.of(WORD, 1f));
    }

    private static List<String> sealed(List<FactHit> hits) {
        return hits.stream().map(hit -> hit.fact().sealed()).toList();
    }

    private static SealedFact fact(int version, String sealed) {
        return new SealedFact(new FactId("fct_" + random()), version, sealed);
    }

    private static PersonId someone() {
        return new PersonId("per_" + random());
    }

    private static String random() {
        return UUID.randomUUID().toString().replace("-", "").substring(0, 26);
    }
}
