package dev.gieok.ingest.imports.memory;

import dev.gieok.contracts.chat.Answer;
import dev.gieok.contracts.chat.Citation;
import dev.gieok.contracts.http.Explanation;
import dev.gieok.contracts.id.AnswerId;
import dev.gieok.contracts.id.CitationId;
import dev.gieok.contracts.id.FactId;
import dev.gieok.contracts.id.MediaId;
import dev.gieok.contracts.id.ObservationId;
import dev.gieok.contracts.memory.Decision;
import dev.gieok.contracts.memory.Evidence;
import dev.gieok.contracts.memory.Fact;
import dev.gieok.ingest.imports.Archive;
import dev.gieok.platform.person.IdIssuer;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Ids of another memory under ids of this one: only those that were issued here for this person are known here. The
 * same one becomes the same one, however often it comes; one that came from here stays what it was, wherever it has been.
 */
final class Renaming {
    private final IdIssuer ids;

    Renaming(IdIssuer ids) {
        this.ids = ids;
    }

    FactId of(FactId id) {
        return new FactId(renamed(id.value()));
    }

    ObservationId of(ObservationId id) {
        return new ObservationId(renamed(id.value()));
    }

    AnswerId of(AnswerId id) {
        return new AnswerId(renamed(id.value()));
    }

    MediaId of(MediaId id) {
        return new MediaId(renamed(id.value()));
    }

    Fact of(Fact fact) {
        return new Fact(
                of(fact.factId()),
                fact.version(),
                fact.kind(),
                fact.subject(),
                fact.predicate(),
                fact.object(),
                fact.text(),
                fact.language(),
                fact.negated(),
                fact.cardinality(),
                fact.importance(),
                fact.sensitivity(),
                fact.mentions(),
                fact.validFrom(),
                fact.validTo(),
                fact.recordedAt(),
                fact.supersededAt(),
                fact.firstSaidAt(),
                fact.lastSaidAt(),
                fact.status(),
                fact.entities(),
                fact.evidence().stream().map(this::of).toList(),
                fact.supersedes().stream().map(this::of).toList(),
                fact.maySupersede().stream().map(this::of).toList(),
                fact.doubtedBy() == null ? null : of(fact.doubtedBy()));
    }

    Decision of(Decision decision) {
        return new Decision(
                decision.decision(),
                decision.reason(),
                decision.factId() == null ? null : of(decision.factId()),
                decision.supersedes().stream().map(this::of).toList(),
                decision.predicate());
    }

    Answer of(Answer answer) {
        return new Answer(
                of(answer.answerId()),
                answer.sessionId(),
                answer.text(),
                answer.engine(),
                answer.outcome(),
                media(answer.pendingMedia()),
                answer.citations().stream().map(this::of).toList(),
                answer.notice(),
                answer.observationId() == null ? null : of(answer.observationId()));
    }

    Map<String, Explanation> of(Map<String, Explanation> explanations) {
        Map<String, Explanation> renamed = new TreeMap<>();
        explanations.forEach((citation, why) -> renamed.put(
                named(citation),
                new Explanation(
                        why.reason(),
                        why.signals(),
                        why.learntAt(),
                        why.observationId() == null ? null : of(why.observationId()))));
        return renamed;
    }

    List<MediaId> media(List<MediaId> media) {
        return media.stream().map(this::of).toList();
    }

    private Citation of(Citation citation) {
        return new Citation(
                new CitationId(renamed(citation.id().value())),
                citation.marker(),
                citation.kind(),
                named(citation.sourceId()),
                citation.quote(),
                citation.score(),
                citation.mediaId() == null ? null : of(citation.mediaId()),
                citation.startSeconds(),
                citation.endSeconds(),
                citation.page(),
                citation.region());
    }

    private Evidence of(Evidence evidence) {
        return new Evidence(
                of(evidence.observationId()),
                evidence.quote(),
                evidence.occurredAt(),
                evidence.source(),
                evidence.speaker(),
                evidence.trust(),
                evidence.sessionId(),
                evidence.at());
    }

    /** What is cited may be named by something else than an id. */
    private String named(String name) {
        return name.matches("[a-z]{3}_[0-9a-z]{26}") ? renamed(name) : name;
    }

    private String renamed(String id) {
        try {
            return ids.reissued(id);
        } catch (IllegalArgumentException e) {
            throw Archive.damaged();
        }
    }
}
