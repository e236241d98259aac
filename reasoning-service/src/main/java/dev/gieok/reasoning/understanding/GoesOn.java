package dev.gieok.reasoning.understanding;

import dev.gieok.reasoning.understanding.clause.Mark;
import dev.gieok.reasoning.understanding.clause.Word;
import dev.gieok.reasoning.understanding.grammar.Discourse;
import dev.gieok.reasoning.understanding.grammar.Lexicon;
import dev.gieok.reasoning.understanding.grammar.Match;
import dev.gieok.reasoning.understanding.grammar.Subject;
import java.util.Objects;
import java.util.Set;

/** Whoever lives somewhere is the person, unless the Korean clause before told something of somebody else, and this one goes on. */
final class GoesOn {
    /** What is said on of whoever was just spoken of. */
    private static final Set<String> STATES =
            Set.of("lives-in", "works-at", "works-as", "studies-at", "skill", "speaks", "major", "school-year");

    private static final Set<String> CHILDREN =
            Set.of("child", "son", "daughter", "baby", "grandchild", "nephew", "niece");

    private static final Set<String> GOINGS_ON = Set.of("plan", "habit", "note", "studies", "lives-with");

    private static final Set<String> ATTENDED = Set.of("studies", "hobby", "habit");

    private static final Set<String> FEELINGS =
            Set.of("has-condition", "allergic-to", "intolerant-of", "fears", "health-event", "blood-type", "takes");

    private final Lexicon lexicon;

    GoesOn(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    boolean is(Match match, Discourse discourse) {
        Subject about = Objects.requireNonNull(discourse.about());
        String predicate = String.valueOf(match.construction().predicate());
        // “여친 이름은 한소연이야. 초등학교 교사야”: she is; of a child it would be said of oneself.
        boolean theirs = Shapes.copula(match.clause()) && about.role() != null && !CHILDREN.contains(about.role());
        boolean person = !"pet".equals(about.role()) && (!discourse.introduced() || theirs);
        // “막내동생이 군대 갔어 1월 14일에 논산”
        boolean fragment =
                predicate.equals("plan") && match.clause().words().getLast().sort() != Word.Sort.VERB;
        // “성민이가 제대했습니다. 복학 준비하고 있어요”
        boolean doing = GOINGS_ON.contains(predicate) && match.clause().has(Mark.PROGRESSIVE);
        // “하윤이 학원 옮겼어. 이제 영어학원 다녀”
        boolean attending = ATTENDED.contains(predicate)
                && match.clause().has(Mark.NOW)
                && lexicon.key("attending", match.clause().words().getLast().keys()) != null;
        return person && (STATES.contains(predicate) || fragment || doing || attending) || FEELINGS.contains(predicate);
    }
}
