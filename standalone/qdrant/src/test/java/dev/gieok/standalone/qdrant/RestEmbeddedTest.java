package dev.gieok.standalone.qdrant;

import org.junit.jupiter.api.Nested;

/** The contract of the REST interface, against this server. */
class RestEmbeddedTest {
    @Nested
    class Collections extends RestCollectionsContract {
        Collections() {
            super(Target.embeddedRest());
        }
    }

    @Nested
    class Points extends RestPointsContract {
        Points() throws Exception {
            super(Target.embeddedRest());
        }
    }

    @Nested
    class Query extends RestQueryContract {
        Query() throws Exception {
            super(Target.embeddedRest());
        }
    }
}
