package dev.gieok.reasoning.understanding;

import dev.gieok.reasoning.understanding.clause.Clause;
import dev.gieok.reasoning.understanding.clause.Mark;
import dev.gieok.reasoning.understanding.clause.Word;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a message asks for that no pattern fits: something that was told, or the work of a language model. */
final class Unfitted {
    /** Log odds ({@link dev.gieok.reasoning.understanding.leaning.Asking}): above which it surely is for what was told. */
    private static final double SURELY = 1;
    /** Above which it is where somebody is named, or the person; and where nobody is. */
    private static final double OF_SOMEBODY = 0;

    private static final double OF_NOBODY = 1.5;
    /** Below which it surely is not. */
    private static final double NOT_TOLD = -2;

    private static final Set<String> HOW = Set.of("how", "why", "어떻게", "어떻다", "왜");
    /** “Do I live in London?” */
    private static final Set<String> THE_PERSON = Set.of("i", "we", "나", "저", "우리", "저희");

    private static final Set<String> SELF = Set.of("나", "내", "저", "제");
    private static final Set<String> SUBJECT = Set.of("가", "는");
    private static final Set<String> WHICH = Set.of("뭐", "뭣", "무엇", "어디", "누구", "언제");

    private static final Set<String> MEASURED = Set.of("몇", "언제");
    private static final Set<String> ASKING = Set.of("where", "what", "which", "무슨", "어떤", "어느", "어디", "몇");

    private static final Set<String> THEM = Set.of("he", "she", "him", "his", "her", "hers", "걔", "얘", "쟤", "그분");

    private final Rules rules;

    Unfitted(Rules rules) {
        this.rules = rules;
    }

    static boolean notTold(double told) {
        return told < NOT_TOLD;
    }

    static boolean unsure(double told) {
        return told < SURELY;
    }

    /**
     * @param inner what is asked, without “tell me”
     * @param told log odds that it was told
     * @return the name of the task; null for what was told
     */
    @Nullable
    String task(Clause clause, Clause inner, double told, boolean request, boolean media, boolean ofSomebody) {
        if (clause.has(Mark.OBLIGATION) && has(inner, MEASURED)) {
            // “우유는 몇 개 사야 해?”: asked for what was noted, not for advice; English asks that without “should”.
            return null;
        }
        if (!media && (clause.has(Mark.OBLIGATION) && unsure(told) || clause.has(Mark.DELIBERATE))) {
            return "recommend";
        }
        if (ofPlacesAlone(inner)) {
            return "world-knowledge";
        }
        if (!request && !media && has(inner, THEM)) {
            // “And what does she charge?”: whoever was just spoken of.
            return null;
        }
        if (clause.has(Mark.PAST) && SELF.contains(inner.words().getFirst().text())) {
            // “내가 어떻게 아내를 만났어?”: who did it said how.
            return null;
        }
        if (told > (ofSomebody ? OF_SOMEBODY : OF_NOBODY)) {
            return null;
        }
        if (!media && has(inner, HOW)) {
            return "explain";
        }
        boolean ofTheWorld = (notTold(told) || !ofSomebody) && !ofOwnDoing(inner);
        return request ? "do" : ofTheWorld ? "world-knowledge" : null;
    }

    /** “제가 요즘 하는 운동이 뭐예요?”: only who does it says which. */
    private static boolean ofOwnDoing(Clause clause) {
        List<Word> words = clause.words();
        int size = words.size();
        return size > 4
                && SELF.contains(words.getFirst().text())
                && SUBJECT.contains(words.getFirst().tail())
                && words.get(size - 1).is("이다")
                && words.stream().noneMatch(word -> word.tailIs("의"))
                && WHICH.stream().anyMatch(words.get(size - 2)::is)
                && words.subList(1, size - 2).stream()
                        .anyMatch(word -> word.sort() == Word.Sort.MODIFIER
                                && !word.tail().isEmpty());
    }

    /** “Where is Busan?”: whoever lives there. */
    boolean ofPlacesAlone(Clause clause) {
        if (has(clause, THE_PERSON)) {
            return false;
        }
        List<Word> things = clause.words().stream()
                .filter(word -> word.sort() == Word.Sort.NOUN || word.sort() == Word.Sort.NAME)
                .filter(word -> ASKING.stream().noneMatch(word::is))
                .toList();
        return !things.isEmpty() && things.stream().allMatch(word -> rules.lexicon.key("place", word.keys()) != null);
    }

    /** “월세 지금 얼마야?”: what one pays oneself, and no price of the world. */
    boolean ofOwnBills(Clause clause) {
        return clause.words().stream().anyMatch(word -> rules.lexicon.key("bill", word.keys()) != null)
                && clause.words().stream()
                        .noneMatch(word -> rules.lexicon.key("place", word.keys()) != null
                                || rules.lexicon.key("going-rate", word.keys()) != null);
    }

    private static boolean has(Clause clause, Set<String> words) {
        return clause.words().stream().anyMatch(word -> words.stream().anyMatch(word::is));
    }
}
