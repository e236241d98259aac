package dev.gieok.standalone.qdrant;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;

/** The same contract, against a Qdrant at {@code QDRANT_REST_URL}, for example http://localhost:6333. */
@EnabledIfEnvironmentVariable(named = "QDRANT_REST_URL", matches = ".+")
class RestRealTest {
    @Nested
    class Collections extends RestCollectionsContract {
        Collections() {
            super(Target.realRest());
        }
    }

    @Nested
    class Points extends RestPointsContract {
        Points() throws Exception {
            super(Target.realRest());
        }
    }

    @Nested
    class Query extends RestQueryContract {
        Query() throws Exception {
            super(Target.realRest());
        }
    }
}
