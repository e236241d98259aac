package dev.gieok.reasoning.answering;

import dev.gieok.contracts.chat.Citation;
import dev.gieok.contracts.http.Explanation;
import dev.gieok.contracts.id.AnswerId;
import dev.gieok.contracts.id.CitationId;
import dev.gieok.platform.person.IdIssuer;
import dev.gieok.reasoning.grounded.UsedSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Makes citations and explanations of what an answer rests on; the same answer and marker give the same id. */
final class Citing {
    private final AnswerId answer;
    private final IdIssuer ids;

    Citing(AnswerId answer, IdIssuer ids) {
        this.answer = answer;
        this.ids = ids;
    }

    List<Citation> citations(Map<Integer, UsedSource> sources) {
        return new TreeMap<>(sources)
                .entrySet().stream()
                        .map(entry -> citation(entry.getKey(), entry.getValue()))
                        .toList();
    }

    Map<String, Explanation> explanations(Map<Integer, UsedSource> sources) {
        Map<String, Explanation> explanations = new LinkedHashMap<>();
        new TreeMap<>(sources)
                .forEach((marker, source) -> explanations.put(
                        id(marker).value(),
                        new Explanation(source.reason(), source.signals(), source.learntAt(), source.observationId())));
        return explanations;
    }

    private Citation citation(int marker, UsedSource source) {
        return new Citation(
                id(marker),
                "[" + marker + "]",
                source.kind(),
                source.sourceId(),
                source.quote(),
                source.score(),
                source.mediaId(),
                source.startSeconds(),
                source.endSeconds(),
                source.page(),
                source.region());
    }

    private CitationId id(int marker) {
        return new CitationId(ids.derived("cit", answer.value() + "/" + marker));
    }
}
