package dev.gieok.reasoning.understanding;

import dev.gieok.reasoning.understanding.clause.Clause;
import dev.gieok.reasoning.understanding.clause.Mark;
import dev.gieok.reasoning.understanding.clause.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The question inside a request for it: “tell me where I live”, “내 생일 알려줘”, “내가 어디 사는지 알아?”. */
final class Asked {
    private static final Set<String> TELL = Set.of("tell", "remind", "show");
    private static final Set<String> KNOW = Set.of("know", "remember", "recall");
    private static final Set<String> KOREAN_TELL =
            Set.of("알려주다", "알다", "기억하다", "말하다", "알리다", "궁금하다", "기억나다", "모르다", "말해주다", "가르치다", "보이다");

    private static final Set<String> AGAIN = Set.of("다시", "한", "번", "좀", "한번");

    private static final Set<String> ASKING = Set.of("where", "what", "when", "who", "which", "how");

    private Asked() {}

    static Clause within(Clause clause) {
        return clause.language().equals("ko") ? korean(clause) : english(clause);
    }

    /** What is asked for its time: “my interview” of “when is my interview”, and of “when my interview is”; null for nothing. */
    static @Nullable String timed(Clause clause) {
        List<Word> words = clause.words();
        int size = words.size();
        if (size < 3 || !words.getFirst().is("when")) {
            return null;
        }
        return words.get(1).is("be")
                ? clause.slice(2, size)
                : words.getLast().is("be") ? clause.slice(1, size - 1) : null;
    }

    /** Whether it bids to tell something. */
    static boolean toBeTold(Clause clause) {
        return clause.has(Mark.REQUEST)
                && !clause.words().isEmpty()
                && clause.words().getLast().keys().stream().anyMatch(KOREAN_TELL::contains)
                && within(clause) != clause;
    }

    private static Clause english(Clause clause) {
        List<Word> words = clause.words();
        int cut = 0;
        if (words.size() > 2
                && TELL.contains(lower(words, 0))
                && lower(words, 1).equals("me")) {
            // “Remind me to drink more water”: something to do, and nothing asked.
            cut = lower(words, 2).equals("to")
                            || lower(words, 2).equals("what") && lower(words, 3).equals("you")
                            || lower(words, 2).equals("about")
                    ? 0
                    : 2;
        } else if (words.size() > 4
                && lower(words, 1).equals("you")
                && KNOW.contains(lower(words, 2))
                && ASKING.contains(lower(words, 3))) {
            // “Do you remember where I work?”
            cut = 3;
        } else if (words.size() > 2 && lower(words, 0).equals("you") && KNOW.contains(lower(words, 1))) {
            cut = 2;
        } else if (words.size() > 3 && lower(words, 0).equals("you") && TELL.contains(lower(words, 1))) {
            cut = lower(words, 2).equals("me") ? 3 : 2;
        } else if (words.size() > 2
                && lower(words, 0).equals("i")
                && lower(words, 1).equals("forgot")) {
            cut = 2;
        }
        return cut == 0 ? clause : with(clause, words.subList(cut, words.size()));
    }

    private static Clause korean(Clause clause) {
        List<Word> words = clause.words();
        if (words.size() < 2) {
            return clause;
        }
        if (words.getLast().keys().stream().noneMatch(KOREAN_TELL::contains)) {
            return attribute(clause);
        }
        int end = words.size() - 1;
        while (end > 1 && AGAIN.stream().anyMatch(words.get(end - 1)::is)) {
            // “예정일 다시 한 번 알려주세요”.
            end--;
        }
        Word before = words.get(end - 1);
        boolean embedded = before.sort() == Word.Sort.VERB && before.tail().endsWith("지");
        boolean asked = clause.has(Mark.REQUEST) && before.sort() != Word.Sort.VERB;
        return embedded || asked ? attribute(with(clause, words.subList(0, end))) : clause;
    }

    /** “연세가 어떻게 되시죠?” asks what it is, and not how; “면접이 어떻게 됐죠?” asks how it went. */
    private static Clause attribute(Clause clause) {
        List<Word> words = clause.words();
        int how = words.size() - 2;
        boolean politely = how > 0
                && words.get(how).is("어떻게")
                && words.getLast().is("되다")
                && !clause.has(Mark.PAST)
                && words.get(how - 1).sort() == Word.Sort.NOUN;
        if (!politely) {
            return clause;
        }
        List<Word> plainly = new ArrayList<>(words.subList(0, how));
        plainly.add(called(words.get(how), "뭐", Word.Sort.PRONOUN));
        plainly.add(called(words.getLast(), "이다", Word.Sort.VERB));
        return with(clause, plainly);
    }

    private static Word called(Word word, String key, Word.Sort sort) {
        return new Word(
                word.text(), Set.of(key), sort, sort == Word.Sort.VERB ? word.tail() : "", word.start(), word.end());
    }

    private static Clause with(Clause clause, List<Word> words) {
        return new Clause(
                clause.language(),
                clause.source(),
                clause.start(),
                clause.end(),
                new ArrayList<>(words),
                clause.marks(),
                clause.time());
    }

    private static String lower(List<Word> words, int i) {
        return i < words.size() ? words.get(i).text().toLowerCase(Locale.ROOT) : "";
    }
}
