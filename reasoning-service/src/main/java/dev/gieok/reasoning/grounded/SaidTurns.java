package dev.gieok.reasoning.grounded;

import dev.gieok.contracts.chat.Turn;
import dev.gieok.contracts.id.AnswerId;
import dev.gieok.contracts.memory.Candidate;
import dev.gieok.contracts.memory.Kind;
import dev.gieok.contracts.memory.Passage;
import dev.gieok.reasoning.understanding.Extraction;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the session's turns said, as it was understood when they were gathered. */
final class SaidTurns {
    private final Map<AnswerId, Extraction> said = new HashMap<>();
    private final Set<String> over = new HashSet<>();

    void add(Turn turn, Extraction extraction) {
        said.put(turn.turnId(), extraction);
    }

    /** Something that a turn told, and that is no fact, holds no longer. */
    void end(String turnId) {
        over.add(turnId);
    }

    boolean isOver(Turn turn) {
        return over.contains(turn.turnId().value());
    }

    /** Whether a turn may be quoted as told: not what was only supposed, nor what hides a secret. */
    boolean isMeant(Turn turn) {
        Extraction extraction = said.get(turn.turnId());
        if (extraction == null) {
            return true;
        }
        List<String> reasons =
                extraction.passages().stream().map(Passage::reason).toList();
        return !reasons.contains("secret") && (extraction.tells() || !reasons.contains("hypothetical"));
    }

    /** Whom a turn tells of: the person, unless all of it is of somebody else. */
    String subject(Turn turn) {
        Extraction extraction = said.get(turn.turnId());
        List<String> subjects = extraction == null
                ? List.of()
                : extraction.candidates().stream()
                        .filter(candidate -> candidate.kind() != Kind.RELATION)
                        .map(Candidate::subject)
                        .distinct()
                        .toList();
        return subjects.size() == 1 ? subjects.getFirst() : "me";
    }

    @Override
    public String toString() {
        return "SaidTurns[" + said.size() + "]";
    }
}
