package dev.gieok.reasoning.understanding;

import dev.gieok.reasoning.understanding.Question.When;
import dev.gieok.reasoning.understanding.clause.Clause;
import dev.gieok.reasoning.understanding.clause.Mark;
import dev.gieok.reasoning.understanding.clause.Word;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Of which time a question is. That it was told before is no part of it: “어디 산다고 했지?” is of now, “어디 살았다고 했지?” of before. */
final class Tense {
    private static final int HANGUL = 0xAC00;
    private static final int FINALS = 28;
    /** The final ㅆ of 았 and 었. */
    private static final int PAST = 20;

    private static final Pattern QUOTED = Pattern.compile("(\\S)(?:다|라)(?:고|구)?요? ?(?:말|얘기|이야기)?(?:했|하셨|그랬|캤|말씀)");

    private static final Set<String> BACK = Set.of("지", "죠", "지요", "더라", "제");
    private static final Set<String> ASKED = Set.of("뭐", "뭣", "무엇", "어디", "언제", "누구", "며칠", "얼마");
    private static final Pattern BEFORE =
            Pattern.compile("(?<![가-힣])(?:전|이전|예전|옛|옛날|원래|처음|지난|작년|그때|어제|첫)|전에|전엔|하기 전|때(?![가-힣])");

    private Tense() {}

    static When of(Clause clause) {
        return past(clause) ? When.PAST : clause.has(Mark.FUTURE) ? When.FUTURE : When.NOW;
    }

    /** “생일이 언제였지?”: so it is; what was told is asked for once more. */
    private static boolean again(Clause clause) {
        List<Word> words = clause.words();
        return clause.language().equals("ko")
                && words.size() > 1
                && words.getLast().is("이다")
                && BACK.stream().anyMatch(words.getLast().tail()::endsWith)
                && ASKED.stream().anyMatch(words.get(words.size() - 2)::is)
                && !clause.has(Mark.ONCE)
                && !BEFORE.matcher(clause.text()).find();
    }

    private static boolean past(Clause clause) {
        if (again(clause)) {
            return false;
        }
        Matcher quoted = QUOTED.matcher(clause.text());
        if (!clause.has(Mark.PAST) || !clause.has(Mark.QUOTED) || clause.has(Mark.ONCE) || !quoted.find()) {
            return clause.has(Mark.PAST);
        }
        char told = quoted.group(1).charAt(0);
        return (told - HANGUL) % FINALS == PAST;
    }
}
