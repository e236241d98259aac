package dev.gieok.reasoning.understanding;

import dev.gieok.reasoning.understanding.clause.Clause;
import dev.gieok.reasoning.understanding.clause.Mark;
import dev.gieok.reasoning.understanding.grammar.Discourse;
import dev.gieok.reasoning.understanding.grammar.Match;
import dev.gieok.reasoning.understanding.grammar.Subject;
import org.jspecify.annotations.Nullable;

/** Why a statement that a construction fits is none all the same. */
final class Refusals {
    private Refusals() {}

    /** A full name that was not spoken of before is somebody of the world: “Elon Musk lives in Texas”. */
    static boolean stranger(Subject subject, Clause clause, Discourse discourse) {
        return clause.language().equals("en")
                && subject.key().contains(" ")
                && subject.role() == null
                && !subject.key().contains("'s ")
                && discourse.speaker().isMe()
                && !subject.equals(discourse.mentioned());
    }

    /** What it is instead; null when nothing speaks against it. */
    static @Nullable String reason(Clause clause, Match match, Subject subject) {
        if (clause.has(Mark.CONDITION) && !match.conditional() || clause.has(Mark.HEDGED)) {
            return "hypothetical";
        }
        if (clause.has(Mark.TEMPORARY)
                && !match.construction().when("temporary", "skip").equals("same")) {
            return "temporary";
        }
        boolean told = match.construction().when("quoted", "skip").equals("same");
        return clause.has(Mark.QUOTED) && subject.isMe() && !told ? "not-about-person" : null;
    }
}
