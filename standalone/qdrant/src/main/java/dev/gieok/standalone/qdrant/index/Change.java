package dev.gieok.standalone.qdrant.index;

import dev.gieok.standalone.qdrant.filter.FilterTest;
import dev.gieok.standalone.qdrant.point.Point;
import java.util.List;
import java.util.function.UnaryOperator;

/** One write operation, checked already; applied by the writer thread in the order in which it came. */
public sealed interface Change {
    /** How many points it carries: what a batch is measured by. */
    int weight();

    /** Replaces whole points; of a point given twice the last counts. */
    final class Upsert implements Change {
        private final List<PointDocument> documents;
        private final UpsertRule rule;

        public Upsert(List<Point> points, UpsertRule rule) {
            this.documents = points.stream().map(PointDocument::of).toList();
            this.rule = rule;
        }

        List<PointDocument> documents() {
            return documents;
        }

        UpsertRule rule() {
            return rule;
        }

        @Override
        public int weight() {
            return documents.size();
        }
    }

    /** Removes points; one that is not there is no error. */
    record Delete(Selection selection) implements Change {
        @Override
        public int weight() {
            return 1;
        }
    }

    /** Changes the points that are there and pass the test; a named point that is not there is refused. */
    record Edit(Selection selection, FilterTest test, UnaryOperator<Point> edit) implements Change {
        @Override
        public int weight() {
            return selection instanceof Selection.Keys keys ? keys.keys().size() : 1;
        }
    }
}
