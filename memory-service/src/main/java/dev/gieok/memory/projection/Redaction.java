package dev.gieok.memory.projection;

import java.util.Set;

/** How sealed records are changed so that they no longer carry what was forgotten. Records that carry nothing of it come back as they were. */
public interface Redaction {
    /** The turn without its words. */
    String turn(String turnId, String sealed);

    /** The answer without its text and citations. */
    String answer(String answerId, String sealed);

    /** The request and explanations of an answer, without words. */
    String answerContext(String answerId, String sealed);

    /** Another fact without the quotes of these observations. */
    String fact(String factId, int version, String sealed, Set<String> observations);

    /** The decisions about an observation, without those of the forgotten fact. */
    String decisions(String observationId, String sealed);
}
