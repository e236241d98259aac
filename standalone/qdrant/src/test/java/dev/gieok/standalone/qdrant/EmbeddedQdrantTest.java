package dev.gieok.standalone.qdrant;

import org.junit.jupiter.api.Nested;

/** The contract, against this server. */
class EmbeddedQdrantTest {
    @Nested
    class Collections extends CollectionsContract {
        Collections() {
            super(Target.embedded());
        }
    }

    @Nested
    class Writing extends WritingContract {
        Writing() throws Exception {
            super(Target.embedded());
        }
    }

    @Nested
    class Payload extends PayloadContract {
        Payload() throws Exception {
            super(Target.embedded());
        }
    }

    @Nested
    class ConditionalUpsert extends ConditionalUpsertContract {
        ConditionalUpsert() throws Exception {
            super(Target.embedded());
        }
    }

    @Nested
    class Filter extends FilterContract {
        Filter() throws Exception {
            super(Target.embedded());
        }
    }

    @Nested
    class Query extends QueryContract {
        Query() throws Exception {
            super(Target.embedded());
        }
    }

    @Nested
    class Fusion extends FusionContract {
        Fusion() throws Exception {
            super(Target.embedded());
        }
    }

    @Nested
    class Scroll extends ScrollContract {
        Scroll() throws Exception {
            super(Target.embedded());
        }
    }

    @Nested
    class Keywords extends KeywordContract {
        Keywords() throws Exception {
            super(Target.embedded());
        }
    }
}
