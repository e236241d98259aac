package dev.gieok.standalone.qdrant.index;

import dev.gieok.standalone.qdrant.point.Point;
import dev.gieok.standalone.qdrant.point.PointKey;
import dev.gieok.standalone.qdrant.refusal.Refusal;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Carries out changes in a session, each against what the ones before it left. */
final class ChangeApplier {
    private final IndexSession session;

    ChangeApplier(IndexSession session) {
        this.session = session;
    }

    /** @throws Refusal when a named point is not there; the points before it are changed */
    Receipt apply(Change change) throws IOException {
        long number = session.nextSequence();
        switch (change) {
            case Change.Upsert upsert -> upsert(upsert, number);
            case Change.Delete delete -> delete(delete);
            case Change.Edit edit -> edit(edit, number);
        }
        return new Receipt(number);
    }

    private void upsert(Change.Upsert upsert, long number) throws IOException {
        Map<PointKey, PointDocument> last = new LinkedHashMap<>();
        upsert.documents().forEach(document -> last.put(document.point().key(), document));
        for (PointDocument document : last.values()) {
            if (isWanted(document.point().key(), upsert.rule())) {
                session.put(document, number);
            }
        }
    }

    private boolean isWanted(PointKey key, UpsertRule rule) throws IOException {
        if (rule == UpsertRule.ALWAYS) {
            return true;
        }
        Optional<Point> existing = session.find(key);
        return existing.isPresent() ? rule.replaces().matches(existing.get()) : rule.insertsNew();
    }

    private void delete(Change.Delete delete) throws IOException {
        for (PointKey key : keys(delete.selection())) {
            session.remove(key);
        }
    }

    private void edit(Change.Edit edit, long number) throws IOException {
        for (PointKey key : keys(edit.selection())) {
            Point point = session.find(key).orElseThrow(() -> Refusal.notFound("No point with id " + key + " found"));
            if (edit.test().matches(point)) {
                session.put(PointDocument.of(edit.edit().apply(point)), number);
            }
        }
    }

    private List<PointKey> keys(Selection selection) throws IOException {
        return switch (selection) {
            case Selection.Keys named -> named.keys();
            case Selection.Matching matching -> session.matching(matching.filter());
        };
    }
}
