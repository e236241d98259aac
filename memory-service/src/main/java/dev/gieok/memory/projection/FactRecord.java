package dev.gieok.memory.projection;

import dev.gieok.contracts.id.FactId;
import dev.gieok.contracts.id.ObservationId;
import dev.gieok.contracts.id.PersonId;
import dev.gieok.contracts.memory.FactStatus;
import dev.gieok.contracts.memory.Kind;
import dev.gieok.memory.memories.SealedFact;
import dev.gieok.memory.recall.LexicalVector;
import dev.gieok.memory.recall.Vectors;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One version of a fact as the stores take it: no clear word of a person. Times are epoch milliseconds, open ends
 * {@link dev.gieok.memory.memories.Times#NEVER}.
 *
 * @param believedFrom when this version became what is believed
 * @param about who and what it is about, without the person
 * @param relations pairs of entities that it relates
 * @param session keyed hash of the conversation it was first said in, null when it was said in none
 * @param dense of each model that is written now
 */
public record FactRecord(
        PersonId person,
        SealedFact sealed,
        Kind kind,
        FactStatus status,
        long validFrom,
        long validTo,
        long recordedAt,
        long supersededAt,
        long believedFrom,
        double importance,
        int mentions,
        long lastSaidAt,
        List<EntityRef> about,
        List<Relation> relations,
        List<ObservationId> evidence,
        List<FactId> supersedes,
        @Nullable String session,
        LexicalVector lexical,
        Vectors dense) {

    /** Two entities that a fact relates. */
    public record Relation(EntityRef from, EntityRef to) {}

    public FactId factId() {
        return sealed.factId();
    }

    public int version() {
        return sealed.version();
    }

    @Override
    public String toString() {
        return sealed.toString();
    }
}
