package dev.gieok.memory.sessions;

import dev.gieok.contracts.id.MediaId;
import java.util.List;

/** The words of a turn, as they are sealed into the store. */
public record SealedTurn(String text, List<MediaId> media) {
    public static String context(String turnId) {
        return "turn " + turnId;
    }

    @Override
    public String toString() {
        return "SealedTurn";
    }
}
