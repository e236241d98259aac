package dev.gieok.reasoning.llm;

import dev.gieok.contracts.chat.Answer;
import dev.gieok.contracts.chat.Citation;
import dev.gieok.contracts.chat.Turn;
import dev.gieok.contracts.http.Memory;
import dev.gieok.contracts.http.RecallItem;
import dev.gieok.contracts.http.RecallResult;
import dev.gieok.contracts.memory.Sensitivity;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a model may be shown: everything when it runs on the person's own machines, nothing sensitive otherwise. */
final class Discretion {
    private final boolean local;
    private final boolean media;
    private final Predicate<String> sensitive;

    /**
     * @param media whether text from images and documents may be shown even so
     * @param sensitive whether words say something sensitive
     */
    Discretion(boolean local, boolean media, Predicate<String> sensitive) {
        this.local = local;
        this.media = media;
        this.sensitive = sensitive;
    }

    boolean allows(Memory memory) {
        return local || memory.sensitivity() == Sensitivity.NORMAL;
    }

    boolean allowsMedia() {
        return local || media;
    }

    /** The session's turns without those that say, or were answered from, something sensitive. */
    List<Turn> turns(RecallResult recalled) {
        if (local) {
            return recalled.turns();
        }
        Set<String> withheld = Stream.concat(
                        recalled.items().stream().map(RecallItem::memory), recalled.profile().stream())
                .filter(memory -> !allows(memory))
                .map(memory -> memory.factId().value())
                .collect(Collectors.toSet());
        return recalled.turns().stream().filter(turn -> allows(turn, withheld)).toList();
    }

    private boolean allows(Turn turn, Set<String> withheld) {
        if (sensitive.test(turn.text()) || (!allowsMedia() && !turn.media().isEmpty())) {
            return false;
        }
        Answer answer = turn.answer();
        if (answer == null) {
            return true;
        }
        return !sensitive.test(answer.text())
                && answer.citations().stream().map(Citation::sourceId).noneMatch(withheld::contains);
    }
}
