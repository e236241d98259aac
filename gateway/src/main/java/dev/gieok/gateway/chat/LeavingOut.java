package dev.gieok.gateway.chat;

import dev.gieok.contracts.chat.Citation;
import dev.gieok.contracts.chat.CitationKind;
import dev.gieok.contracts.http.Memory;
import dev.gieok.contracts.http.ObservationView;
import dev.gieok.contracts.http.SessionView;
import dev.gieok.contracts.id.AnswerId;
import dev.gieok.contracts.id.FactId;
import dev.gieok.contracts.id.ObservationId;
import dev.gieok.contracts.id.SessionId;
import dev.gieok.contracts.memory.Decision;
import dev.gieok.contracts.memory.Evidence;
import dev.gieok.contracts.memory.Verdict;
import dev.gieok.gateway.memories.Memories;
import dev.gieok.gateway.observations.Observations;
import dev.gieok.gateway.sessions.Sessions;
import dev.gieok.platform.person.IdIssuer;
import dev.gieok.platform.person.PersonKeys;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a counterfactual does without: a memory and the turns of the session that taught it tell the same, so they go together. */
public final class LeavingOut {
    private final Memories memories;
    private final Sessions sessions;
    private final Observations observations;

    public LeavingOut(Memories memories, Sessions sessions, Observations observations) {
        this.memories = memories;
        this.sessions = sessions;
        this.observations = observations;
    }

    /** Source ids: those of the citations, and what tells the same. */
    List<String> sources(PersonKeys keys, SessionId session, List<Citation> citations) {
        Set<String> sources = new LinkedHashSet<>();
        for (Citation citation : citations) {
            sources.add(citation.sourceId());
            if (citation.kind() == CitationKind.MEMORY) {
                turns(keys, session, new FactId(citation.sourceId())).forEach(sources::add);
            } else if (citation.kind() == CitationKind.TURN) {
                taught(keys, new AnswerId(citation.sourceId())).forEach(sources::add);
            }
        }
        return List.copyOf(sources);
    }

    private Stream<String> turns(PersonKeys keys, SessionId session, FactId fact) {
        Set<ObservationId> evidence = memories.find(keys.person(), fact).map(Memory::evidence).stream()
                .flatMap(List::stream)
                .map(Evidence::observationId)
                .collect(Collectors.toSet());
        IdIssuer ids = new IdIssuer(keys);
        return evidence.isEmpty()
                ? Stream.empty()
                : sessions.find(keys.person(), session).map(SessionView::turns).stream()
                        .flatMap(List::stream)
                        .filter(turn -> evidence.contains(Asking.observation(ids, turn.turnId())))
                        .map(turn -> turn.turnId().value());
    }

    /** What was known before, and only said again in the turn, is known without it. */
    private Stream<String> taught(PersonKeys keys, AnswerId turn) {
        ObservationId said = Asking.observation(new IdIssuer(keys), turn);
        return observations.find(keys.person(), said, Duration.ZERO).map(ObservationView::decisions).stream()
                .flatMap(List::stream)
                .filter(decision -> decision.decision() == Verdict.RETAIN || decision.decision() == Verdict.UPDATE)
                .map(Decision::factId)
                .filter(Objects::nonNull)
                .map(FactId::value);
    }
}
