package dev.gieok.memory.adapter.qdrant;

import static io.qdrant.client.ValueFactory.list;
import static io.qdrant.client.ValueFactory.value;

import dev.gieok.contracts.id.FactId;
import dev.gieok.memory.memories.SealedFact;
import dev.gieok.memory.projection.FactRecord;
import io.qdrant.client.grpc.JsonWithInt.Value;
import io.qdrant.client.grpc.Points.PointStruct;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** A fact as a point: what is filtered by stands in its payload in clear, its words are sealed. */
final class FactPoints {
    static final String FACT_ID = "factId";
    static final String VERSION = "version";
    static final String SEALED = "sealed";
    static final String STATUS = "status";
    static final String KIND = "kind";
    static final String SESSION = "session";
    static final String RECORDED_AT = "recordedAt";

    private FactPoints() {}

    static String name(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    static SealedFact sealed(Map<String, Value> payload) {
        return new SealedFact(
                new FactId(TenantFilters.payload(payload, FACT_ID).getStringValue()),
                (int) TenantFilters.payload(payload, VERSION).getIntegerValue(),
                TenantFilters.payload(payload, SEALED).getStringValue());
    }

    /** @param model whose vector is stored */
    static PointStruct of(FactRecord fact, String model) {
        Map<String, Value> payload = new HashMap<>();
        payload.put(QdrantCollection.PERSON, value(fact.person().value()));
        payload.put(FACT_ID, value(fact.factId().value()));
        payload.put(KIND, value(name(fact.kind())));
        payload.put(STATUS, value(name(fact.status())));
        payload.put(VERSION, value(fact.version()));
        payload.put("validFrom", value(fact.validFrom()));
        payload.put("validTo", value(fact.validTo()));
        payload.put(RECORDED_AT, value(fact.recordedAt()));
        payload.put("supersededAt", value(fact.supersededAt()));
        payload.put("importance", value(fact.importance()));
        payload.put("mentions", value(fact.mentions()));
        payload.put("lastSaidAt", value(fact.lastSaidAt()));
        payload.put(
                "entities", list(fact.about().stream().map(e -> value(e.key())).toList()));
        payload.put(
                TenantFilters.TERMS,
                list(fact.lexical().terms().stream().map(t -> value(t)).toList()));
        payload.put(SEALED, value(fact.sealed().sealed()));
        String session = fact.session();
        if (session != null) {
            payload.put(SESSION, value(session));
        }
        return PointStruct.newBuilder()
                .setId(Points.pointId(fact.person(), fact.factId()))
                .setVectors(Points.vectors(fact.dense().of(model), fact.lexical()))
                .putAllPayload(payload)
                .build();
    }
}
