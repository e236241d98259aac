package dev.gieok.reasoning.answering;

import dev.gieok.contracts.chat.Answer;
import dev.gieok.contracts.chat.Turn;
import dev.gieok.contracts.http.RecallResult;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Leaves out what a counterfactual must do without, wherever it would come from. */
final class Leaving {
    private final Set<String> without;

    /** @param without source ids: of facts, moments or turns */
    Leaving(List<String> without) {
        this.without = new HashSet<>(without);
    }

    RecallResult out(RecallResult recalled) {
        if (without.isEmpty()) {
            return recalled;
        }
        return new RecallResult(
                recalled.items().stream()
                        .filter(item -> stays(item.memory().factId().value()))
                        .toList(),
                recalled.profile().stream()
                        .filter(memory -> stays(memory.factId().value()))
                        .toList(),
                recalled.turns().stream()
                        .filter(turn -> stays(turn.turnId().value()))
                        .map(this::withoutItsAnswer)
                        .toList(),
                recalled.moments().stream()
                        .filter(item -> stays(item.moment().momentId().value()))
                        .toList(),
                recalled.degraded());
    }

    /** An earlier answer would tell what it rested on. */
    private Turn withoutItsAnswer(Turn turn) {
        Answer answer = turn.answer();
        return answer == null || answer.citations().stream().allMatch(citation -> stays(citation.sourceId()))
                ? turn
                : new Turn(turn.turnId(), turn.text(), turn.media(), turn.occurredAt(), null);
    }

    private boolean stays(String sourceId) {
        return !without.contains(sourceId);
    }
}
