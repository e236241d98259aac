package dev.gieok.standalone.qdrant;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;

/** The same contract, against a Qdrant at {@code QDRANT_URL} (host:port of gRPC). */
@EnabledIfEnvironmentVariable(named = "QDRANT_URL", matches = ".+")
class RealQdrantTest {
    @Nested
    class Collections extends CollectionsContract {
        Collections() {
            super(Target.real());
        }
    }

    @Nested
    class Writing extends WritingContract {
        Writing() throws Exception {
            super(Target.real());
        }
    }

    @Nested
    class Payload extends PayloadContract {
        Payload() throws Exception {
            super(Target.real());
        }
    }

    @Nested
    class ConditionalUpsert extends ConditionalUpsertContract {
        ConditionalUpsert() throws Exception {
            super(Target.real());
        }
    }

    @Nested
    class Filter extends FilterContract {
        Filter() throws Exception {
            super(Target.real());
        }
    }

    @Nested
    class Query extends QueryContract {
        Query() throws Exception {
            super(Target.real());
        }
    }

    @Nested
    class Fusion extends FusionContract {
        Fusion() throws Exception {
            super(Target.real());
        }
    }

    @Nested
    class Scroll extends ScrollContract {
        Scroll() throws Exception {
            super(Target.real());
        }
    }

    @Nested
    class Keywords extends KeywordContract {
        Keywords() throws Exception {
            super(Target.real());
        }
    }
}
