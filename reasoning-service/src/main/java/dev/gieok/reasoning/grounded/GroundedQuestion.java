package dev.gieok.reasoning.grounded;

import dev.gieok.contracts.chat.Part;
import dev.gieok.contracts.http.RecallResult;
import dev.gieok.reasoning.understanding.Extraction;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;

/**
 * A message to answer, and everything the answer may rest on.
 *
 * @param justSaid what the same message taught
 * @param parts of the message; media among them are asked about first
 */
public record GroundedQuestion(
        String text, Instant now, ZoneId zone, RecallResult recalled, Extraction justSaid, List<Part> parts) {
    /** The same message, which taught that. */
    GroundedQuestion saying(Extraction taught) {
        return new GroundedQuestion(text, now, zone, recalled, taught, parts);
    }

    /** Another of the same person, with the same in mind. */
    GroundedQuestion asking(String question) {
        return new GroundedQuestion(question, now, zone, recalled, justSaid, parts);
    }

    @Override
    public String toString() {
        return "GroundedQuestion";
    }
}
