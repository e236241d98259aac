package dev.gieok.reasoning.understanding;

import dev.gieok.contracts.memory.Candidate;
import dev.gieok.reasoning.understanding.clause.EnglishReader;
import dev.gieok.reasoning.understanding.clause.Mark;
import dev.gieok.reasoning.understanding.clause.Word;
import dev.gieok.reasoning.understanding.grammar.Match;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.StringJoiner;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Names what is done, however it is said, so that giving it up finds it again: “I go to the gym every day” and “I stopped going to the gym” are `go to the gym`; “매일 수영해” and “수영 그만뒀어” are `수영`.
 */
final class Activities {
    private static final Set<String> BEFORE = Set.of(
            "i", "we", "quit", "stop", "stopped", "give", "gave", "given", "up", "start", "started", "begin", "he",
            "she", "they");
    private static final Set<String> LIGHT = Set.of(
            "하다", "가다", "다니다", "치다", "타다", "보다", "마시다", "먹다", "그만두다", "끊다", "관두다", "접다", "피우다", "피다", "나가다", "배우다",
            "듣다", "읽다", "쓰다", "즐기다");

    private static final Set<String> OBJECTS = Set.of("을", "를", "");

    private static final Pattern DAY = Pattern.compile("[월화수목금토일]요일(?!\\s*(말고|대신))");
    private static final Pattern TIMES = Pattern.compile(
            "(mon|tues|wednes|thurs|fri|satur|sun)days?|week(end|day)s?|(morning|afternoon|evening|night)s?|every|each|daily|weekly|monthly|twice|once|noon|midnight|dawn|\\d.*");
    private static final Set<String> JOINTS =
            Set.of("on", "at", "in", "the", "by", "around", "before", "after", "early", "late");
    /** Says too little by itself to tell which habit it is. */
    private static final Set<String> GENERAL = Set.of("go", "do", "have", "be", "work", "get", "take", "make");

    private final EnglishReader english;

    Activities(EnglishReader english) {
        this.english = english;
    }

    String of(Match match) {
        return match.clause().language().equals("ko") ? korean(match) : english(match);
    }

    private String english(Match match) {
        StringJoiner words = new StringJoiner(" ");
        for (Word word : match.clause().words()) {
            if (word.is(",") && words.length() > 0) {
                // “play guitar, fingertips are raw”
                break;
            }
            if (word.is("because") || word.is("since") || word.is("when") || word.is("after") || word.is("before")) {
                break;
            }
            boolean lead = words.length() == 0 && BEFORE.contains(word.text().toLowerCase(Locale.ROOT));
            if (!lead) {
                words.add(english.lemma(word));
            }
        }
        return words.length() == 0 ? match.clause().text() : words.toString();
    }

    /** What is done, whenever: “go to the gym on Thursdays” is `go to the gym`, “목요일마다 요가를 해” is `요가`. */
    String timeless(Match match, Candidate said) {
        if (match.clause().language().equals("ko")) {
            return doing(match);
        }
        List<String> words = List.of((said.predicate().equals("hobby") ? said.object() : english(match))
                .toLowerCase(Locale.ROOT)
                .split(" "));
        int end = 0;
        while (end < words.size() && !TIMES.matcher(words.get(end)).matches()) {
            end++;
        }
        while (end > 0 && JOINTS.contains(words.get(end - 1))) {
            end--;
        }
        String doing = String.join(" ", words.subList(0, end));
        return GENERAL.contains(doing) ? "" : doing;
    }

    /** “월요일마다 요가를 해” is another habit than “목요일마다 요가를 해”. */
    private static String korean(Match match) {
        StringJoiner days = new StringJoiner("·", "", "마다 ");
        days.setEmptyValue("");
        Matcher named =
                DAY.matcher(match.clause().has(Mark.RHYTHM) ? match.clause().text() : "");
        while (named.find()) {
            days.add(named.group());
        }
        return days + doing(match);
    }

    /** The noun nearest to the verb; the verb itself when there is none. */
    private static String doing(Match match) {
        List<Word> words = match.clause().words();
        for (int i = words.size() - 1; i >= 0; i--) {
            Word word = words.get(i);
            boolean noun = noun(word);
            boolean fused = word.sort() == Word.Sort.VERB
                    && word.is("하다")
                    && !word.text().equals("하");
            boolean telling =
                    word.sort() == Word.Sort.VERB && word.keys().stream().noneMatch(LIGHT::contains);
            if (noun || fused) {
                return phrase(words, i);
            }
            if (telling) {
                String done = word.keys().iterator().next();
                boolean object = i > 0 && OBJECTS.contains(words.get(i - 1).tail()) && noun(words.get(i - 1));
                return object ? phrase(words, i - 1) + " " + done : done;
            }
        }
        return match.clause().text();
    }

    /** 영어회화 수업, 에어팟 프로: as many nouns as stand together. */
    private static String phrase(List<Word> words, int last) {
        int first = last;
        while (first > 0
                && words.get(last).sort() != Word.Sort.VERB
                && noun(words.get(first - 1))
                && words.get(first - 1).tail().isEmpty()) {
            first--;
        }
        StringBuilder phrase = new StringBuilder(words.get(first).text());
        for (int i = first + 1; i <= last; i++) {
            boolean joined = words.get(i - 1).end() == words.get(i).start();
            phrase.append(joined ? "" : " ").append(words.get(i).text());
        }
        return phrase.toString();
    }

    private static boolean noun(Word word) {
        return word.sort() == Word.Sort.NOUN || word.sort() == Word.Sort.NAME;
    }
}
