package dev.gieok.reasoning.understanding.grammar;

import dev.gieok.reasoning.names.KoreanNameLists;
import dev.gieok.reasoning.understanding.clause.Clause;
import dev.gieok.reasoning.understanding.clause.EnglishReader;
import dev.gieok.reasoning.understanding.clause.MonthNames;
import dev.gieok.reasoning.understanding.clause.Word;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What may fill a slot of a pattern, in each language. */
final class Slots {
    private static final Set<String> JOINING =
            Set.of("", "의", "와", "과", "랑", "이랑", "하고", "이나", "나", "도", "이며", "며", "에다가");
    private static final Set<String> QUESTION_WORDS =
            Set.of("what", "who", "where", "when", "which", "어디", "누구", "뭐", "뭣", "무엇", "언제", "몇", "며칠", "얼마");
    private static final Set<String> PLACES = Set.of("place", "org");
    /** What a verb before its noun has of its own. */
    private static final Set<String> ARGUMENTS = Set.of("에", "에서", "을", "를", "서");

    private static final Set<String> ME = Set.of("나", "저", "난", "우리", "저희");
    private static final Set<String> COMPANY = Set.of("", "이랑", "랑", "하고", "와", "과");
    private static final int LONGEST = 12;
    private static final KoreanNameLists NAMES = KoreanNameLists.standard();

    private final Clause clause;
    private final List<Word> words;
    private final Lexicon lexicon;
    private final EnglishReader english;

    Slots(Clause clause, Lexicon lexicon, EnglishReader english) {
        this.clause = clause;
        this.words = clause.words();
        this.lexicon = lexicon;
        this.english = english;
    }

    /** How many words a slot could take at most from an index on. A question word fills any slot. */
    int longest(Element element, int from) {
        int left = words.size() - from;
        if (left > 0 && asks(words.get(from))) {
            return element.shape() == Element.Shape.ALL ? left : 1;
        }
        return switch (element.shape()) {
            case ALL -> left;
            case ONE -> Math.min(1, left);
            case NUMBER -> numbers(from);
            case NAME, PROPER -> Math.min(3, clause.language().equals("ko") ? nounsKorean(from) : names(from));
            case NOUNS -> Math.min(LONGEST, clause.language().equals("ko") ? nounsKorean(from) : nounsEnglish(from));
        };
    }

    static boolean asks(Word word) {
        return word.isAnyOf(QUESTION_WORDS);
    }

    boolean accepts(Element element, int from, int to) {
        if (to == from + 1 && asks(words.get(from))) {
            return Matcher.tails(element, words.get(from));
        }
        Word last = words.get(to - 1);
        if (words.get(from).is(",") || to > from + 1 && PLACES.contains(element.name()) && somebody(from, to)) {
            return false;
        }
        if (clause.language().equals("ko")) {
            if (to > from + 1 && (parted(element, from, to) || KoreanPhrases.broken(clause, from, to))) {
                return false;
            }
            if (to > from + 1 && (apart(from) || from == 0 && called(words.getFirst()) || severed(from))) {
                return false;
            }
            if (last.sort() == Word.Sort.MODIFIER && element.shape() != Element.Shape.NUMBER
                    || last.tailIs("의") && !element.tails().contains("의")) {
                return false;
            }
            if (!Matcher.tails(element, last)) {
                return false;
            }
        } else if (lower(to - 1).equals("and")
                || lower(to - 1).equals("or")
                || lower(to - 1).equals(",")) {
            return false;
        }
        return switch (element.shape()) {
            case NUMBER -> true;
            case PROPER ->
                words.subList(from, to).stream().allMatch(word -> word.sort() == Word.Sort.NAME)
                        && inClass(element, from, to);
            default -> inClass(element, from, to);
        };
    }

    private boolean inClass(Element element, int from, int to) {
        String name = element.lexiconClass();
        if (name == null) {
            return true;
        }
        for (int i = from; i < to; i++) {
            Lexicon.Found found = lexicon.at(name, words, i);
            int end = found == null ? to + 1 : i + found.length();
            // “공무원 시험” is no job: what a Korean phrase is comes last.
            if (end == to
                    || end < to && (!name.equals("job") || !clause.language().equals("ko") && boundary(end))) {
                return true;
            }
        }
        return false;
    }

    /** “할머니 진주에 사셔”, “남편이랑 부산에서 살아”: nobody is part of a place. */
    private boolean somebody(int from, int to) {
        return clause.language().equals("ko")
                && words.subList(from, to - 1).stream()
                        .anyMatch(word -> word.is("혼자")
                                || COMPANY.contains(word.tail())
                                        && (lexicon.key("kin", word.keys()) != null
                                                || !word.tail().isEmpty()
                                                        && word.sort() == Word.Sort.NAME
                                                        && lexicon.key("place", word.keys()) == null));
    }

    /** “남편은 강태호, 정비사예요”: nobody's job is two things with a comma between. */
    private boolean parted(Element element, int from, int to) {
        return ("job".equals(element.lexiconClass()) || PLACES.contains(element.name()))
                && words.subList(from, to).stream().anyMatch(word -> word.is(","));
    }

    /** “판교에 있는 게임회사”: no phrase begins within what is said of its noun. */
    private boolean severed(int from) {
        Word before = from > 0 ? words.get(from - 1) : null;
        return before != null
                && words.get(from).sort() == Word.Sort.MODIFIER
                && !words.get(from).tail().isEmpty()
                && !before.is("때문")
                && ARGUMENTS.contains(before.tail());
    }

    /** “엄마 이제 요가 다녀”: an adverb parts whom it is about from what she does. */
    private boolean apart(int i) {
        // What was said after the verb stands before it here, so that the next word may begin earlier.
        int next = Math.max(words.get(i).end(), words.get(i + 1).start());
        String between = clause.source().substring(words.get(i).end(), next);
        return lexicon.key("kin", words.get(i).keys()) != null
                && words.get(i).tail().isEmpty()
                && between.chars().anyMatch(Character::isLetter);
    }

    /** “은채 견과류 먹으면 큰일나요”: a given name at the beginning is who it is about, not part of what. */
    private static boolean called(Word word) {
        return word.sort() == Word.Sort.NAME
                && word.tail().isEmpty()
                && (NAMES.given(word.text()) || NAMES.titled(word.text()));
    }

    boolean boundary(int i) {
        return words.get(i).is(",") || english.boundary(lower(i)) || lower(i).equals("and") || lower(i).equals("or");
    }

    private int numbers(int from) {
        int i = from;
        while (i < words.size()
                && (words.get(i).sort() == Word.Sort.NUMBER
                                && words.get(i).text().indexOf('\'') < 0
                        || lexicon.key("number", words.get(i).keys()) != null)) {
            i++;
        }
        return i - from;
    }

    private int nounsEnglish(int from) {
        int i = from;
        while (i < words.size() && !english.boundary(lower(i))) {
            i++;
        }
        return i - from;
    }

    private int names(int from) {
        int i = from;
        boolean proper = from < words.size() && words.get(from).sort() == Word.Sort.NAME;
        while (i < words.size()
                && (i == from || proper && words.get(i).sort() == Word.Sort.NAME)
                && !english.function(lower(i))
                && (words.get(i).is(MonthNames.SOMEBODY) || lexicon.key("not-name", Set.of(lower(i))) == null)
                && Character.isLetter(words.get(i).text().charAt(0))) {
            i++;
        }
        return i - from;
    }

    private int nounsKorean(int from) {
        int i = from;
        if (i < words.size()
                && ME.contains(words.get(i).text())
                && !words.get(i).tailIs("의")) {
            return 0;
        }
        while (i < words.size()) {
            Word word = words.get(i);
            if (word.sort() == Word.Sort.VERB || word.sort() == Word.Sort.OTHER && !word.is(",")) {
                break;
            }
            i++;
            boolean joins = word.sort() == Word.Sort.MODIFIER || word.is(",") || JOINING.contains(word.tail());
            if (!joins) {
                break;
            }
        }
        return i - from;
    }

    private String lower(int i) {
        return words.get(i).text().toLowerCase(Locale.ROOT);
    }
}
