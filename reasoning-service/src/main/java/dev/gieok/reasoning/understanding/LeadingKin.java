package dev.gieok.reasoning.understanding;

import dev.gieok.reasoning.understanding.grammar.Lexicon;
import dev.gieok.reasoning.understanding.grammar.Match;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Who stands in front of what a Korean clause says of a body or a taste, without a particle: “우리 엄마 당뇨 있으셔서”, “아들 알레르기 검사했는데”. */
final class LeadingKin {
    private static final Set<String> PREDICATES = Set.of(
            "has-condition",
            "health-event",
            "allergic-to",
            "intolerant-of",
            "does-not-eat",
            "likes",
            "dislikes",
            "fears");

    private final Lexicon lexicon;

    LeadingKin(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** The role, such as `mother`; null when nobody stands there. */
    @Nullable
    String kin(Match match, String object, String text) {
        if (match.clause().language().equals("en")
                || !PREDICATES.contains(String.valueOf(match.construction().predicate()))) {
            return null;
        }
        if (object.equals(text)) {
            return match.clause().words().stream()
                    .dropWhile(word -> Owners.OURS.contains(word.text()))
                    .findFirst()
                    .filter(word -> word.tail().isEmpty())
                    .map(word -> lexicon.key("kin", word.keys()))
                    .orElse(null);
        }
        int space = object.indexOf(' ');
        // “팀장 소리 듣기 싫어” is no boss of mine.
        return space < 0 || object.endsWith(" 소리") ? null : lexicon.key("kin", Set.of(object.substring(0, space)));
    }
}
