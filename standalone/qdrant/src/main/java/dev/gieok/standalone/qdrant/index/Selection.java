package dev.gieok.standalone.qdrant.index;

import dev.gieok.standalone.qdrant.point.PointKey;
import io.qdrant.client.grpc.Common.Filter;
import java.util.List;

/** Which points a change is about. */
public sealed interface Selection {
    /** Named ones. */
    record Keys(List<PointKey> keys) implements Selection {
        public Keys {
            keys = List.copyOf(keys);
        }
    }

    /** All that match when the change is applied. */
    record Matching(Filter filter) implements Selection {}
}
