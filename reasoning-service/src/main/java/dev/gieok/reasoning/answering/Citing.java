package dev.gieok.reasoning.answering;

import dev.gieok.contracts.chat.Citation;
import dev.gieok.contracts.chat.CitationKind;
import dev.gieok.contracts.http.Explanation;
import dev.gieok.contracts.id.AnswerId;
import dev.gieok.contracts.id.CitationId;
import dev.gieok.platform.person.IdIssuer;
import dev.gieok.reasoning.grounded.UsedSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Makes citations and explanations of what an answer rests on; the same answer and marker give the same id. */
final class Citing {
    private final AnswerId answer;
    private final IdIssuer ids;
    private final Notices notices;

    Citing(AnswerId answer, IdIssuer ids, Notices notices) {
        this.answer = answer;
        this.ids = ids;
        this.notices = notices;
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
                        new Explanation(inWords(source), source.signals(), source.learntAt(), source.observationId())));
        return explanations;
    }

    /** Why, by which of the signals, and when and from what it was learnt. */
    private String inWords(UsedSource source) {
        List<String> sentences = new ArrayList<>(List.of(source.reason()));
        if (source.kind() == CitationKind.MEMORY && source.signals() != null) {
            sentences.add(notices.recalled(source.signals()));
        }
        if (source.kind() == CitationKind.MEMORY && source.learntAt() != null) {
            sentences.add(notices.learnt(source.learntAt()));
        }
        return sentences.stream().distinct().collect(Collectors.joining(" "));
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
