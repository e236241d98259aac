package dev.gieok.memory.adapter.qdrant;

import static io.qdrant.client.ConditionFactory.matchKeyword;
import static io.qdrant.client.ConditionFactory.range;

import dev.gieok.contracts.id.PersonId;
import dev.gieok.contracts.memory.FactStatus;
import dev.gieok.contracts.memory.Kind;
import dev.gieok.memory.recall.FactQuery;
import dev.gieok.memory.recall.Place;
import dev.gieok.memory.recall.TimeView;
import io.qdrant.client.grpc.Common.Filter;
import io.qdrant.client.grpc.Common.Range;

/** Which points a search for facts may find: always those of one person. */
final class FactFilters {
    private FactFilters() {}

    /** Those that a query asks for. What was believed at another time was another version, of which this one's kind and status say nothing. */
    static Filter of(PersonId person, FactQuery query) {
        return only(TenantFilters.of(person), query).build();
    }

    /** What was told after a place in its session, of a verbatim place what was said. */
    static Filter after(PersonId person, Place place, TimeView time) {
        Filter.Builder filter = times(TenantFilters.of(person), time)
                .addMust(matchKeyword(FactPoints.SESSION, place.session()))
                .addMust(range(
                        FactPoints.RECORDED_AT,
                        Range.newBuilder().setGt(place.recordedAt()).build()));
        if (place.verbatim()) {
            filter.addMust(matchKeyword(FactPoints.KIND, FactPoints.name(Kind.EPISODE)));
        }
        return filter.build();
    }

    private static Filter.Builder only(Filter.Builder filter, FactQuery query) {
        FactStatus status = query.only().stored();
        Kind kind = query.only().kind();
        if (query.time().asOf() != null) {
            return times(filter, query.time());
        }
        if (kind != null) {
            filter.addMust(matchKeyword(FactPoints.KIND, FactPoints.name(kind)));
        }
        if (status == null) {
            return times(filter, query.time());
        }
        filter.addMust(matchKeyword(FactPoints.STATUS, FactPoints.name(status)));
        return query.time().isNow() ? filter : times(filter, query.time());
    }

    private static Filter.Builder times(Filter.Builder filter, TimeView time) {
        if (time.isNow()) {
            filter.addMust(matchKeyword(FactPoints.STATUS, "active"));
        }
        if (time.asOf() != null) {
            double at = time.asOf().toEpochMilli();
            filter.addMust(
                    range(FactPoints.RECORDED_AT, Range.newBuilder().setLte(at).build()));
            filter.addMust(range("supersededAt", Range.newBuilder().setGt(at).build()));
        }
        if (time.validAt() != null) {
            double at = time.validAt().toEpochMilli();
            filter.addMust(range("validFrom", Range.newBuilder().setLte(at).build()));
            filter.addMust(range("validTo", Range.newBuilder().setGt(at).build()));
        }
        return filter;
    }
}
