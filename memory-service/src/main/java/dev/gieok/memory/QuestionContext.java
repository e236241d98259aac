package dev.gieok.memory;

import dev.gieok.contracts.chat.Turn;
import dev.gieok.contracts.http.Memory;
import dev.gieok.contracts.http.MomentItem;
import dev.gieok.contracts.http.RecallRequest;
import dev.gieok.contracts.id.AnswerId;
import dev.gieok.contracts.id.PersonId;
import dev.gieok.contracts.id.SessionId;
import dev.gieok.contracts.memory.Embedding;
import dev.gieok.memory.media.MomentSearching;
import dev.gieok.memory.profile.ProfileReading;
import dev.gieok.memory.recall.Recalling;
import dev.gieok.memory.sessions.WorkingMemory;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What goes with the memories that a question finds, from the features that own it. */
final class QuestionContext implements Recalling.Context {
    private static final int MOMENTS = 10;

    private final ProfileReading profiles;
    private final WorkingMemory turns;
    private final MomentSearching moments;
    private final int profileFacts;

    QuestionContext(ProfileReading profiles, WorkingMemory turns, MomentSearching moments, int profileFacts) {
        this.profiles = profiles;
        this.turns = turns;
        this.moments = moments;
        this.profileFacts = profileFacts;
    }

    @Override
    public List<Memory> profile(PersonId person, Set<String> without) {
        return profiles.packed(person, without, profileFacts);
    }

    @Override
    public List<Turn> turns(PersonId person, RecallRequest request) {
        SessionId session = request.sessionId();
        if (session == null) {
            return List.of();
        }
        // A counterfactual is no turn: there is nothing to wait for.
        AnswerId asking = request.without().isEmpty() ? request.requestId() : null;
        List<Turn> said = asking == null ? turns.turns(person, session) : turns.before(person, session, asking);
        return said.stream()
                .filter(turn -> !request.without().contains(turn.turnId().value()))
                .toList();
    }

    @Override
    public List<MomentItem> moments(PersonId person, RecallRequest request, Optional<Embedding> embedding) {
        return moments.forQuestion(
                person, request.query(), embedding.orElse(null), request.mediaIds(), request.without(), MOMENTS);
    }
}
