package dev.gieok.reasoning.understanding;

import dev.gieok.reasoning.understanding.clause.Mark;
import dev.gieok.reasoning.understanding.clause.Word;
import dev.gieok.reasoning.understanding.grammar.Discourse;
import dev.gieok.reasoning.understanding.grammar.Match;
import dev.gieok.reasoning.understanding.grammar.Subjects;
import java.util.List;
import java.util.Set;

/** Whether a construction accounts for a question, so that “what is the capital of Mongolia?” is not taken for “what is my name?”. */
final class Coverage {
    /** Words that any question may hold; a pattern of nothing else tells nothing. */
    private static final Set<String> LIGHT = Set.of(
            "이다", "있다", "없다", "하다", "되다", "be", "have", "do", "the", "a", "an", "my", "our", "it", "this", "that", "in",
            "at", "on", "of", "to", "for", "with", "who", "what", "when", "where", "which", "뭐", "무엇", "뭣", "누구", "어디",
            "언제", "here");

    private static final Set<String> HOW = Set.of("why", "how", "왜", "어떻게", "어떻다");

    private final Rules rules;

    Coverage(Rules rules) {
        this.rules = rules;
    }

    /** Korean lets anything stand before a pattern; in a question only somebody may. */
    boolean whole(Match match, Discourse discourse) {
        if (!match.clause().language().equals("ko")) {
            return true;
        }
        List<Word> words = match.clause().words();
        // “누가 썼어?” asks who did it, not what was done.
        boolean doer = words.stream().anyMatch(word -> word.is("누구") && word.tailIs("가"))
                && !match.line().contains("누구");
        if (doer) {
            return false;
        }
        int i = 0;
        while (i < match.start()) {
            Word word = words.get(i);
            int room = match.start() - i;
            int named = rules.subjects.at(match.clause(), i, discourse).stream()
                    .mapToInt(Subjects.Found::length)
                    .filter(length -> length <= room)
                    .max()
                    .orElse(0);
            boolean idle = word.sort() == Word.Sort.OTHER
                    || word.sort() == Word.Sort.MODIFIER
                    || rules.lexicon.key("kin-adjective", word.keys()) != null
                    || rules.lexicon.key("kin", word.keys()) != null;
            if (named == 0 && !idle) {
                return false;
            }
            i += Math.max(1, named);
        }
        return true;
    }

    /** “Why am I allergic?” and “where should I live?” ask more than “where do I live?”; a pattern must ask it too. */
    static boolean asksAlike(Match match) {
        boolean how = match.clause().words().stream()
                .anyMatch(word -> HOW.stream()
                        .anyMatch(asks -> word.is(asks) && !match.line().contains(asks)));
        boolean should = match.clause().language().equals("en")
                && match.clause().has(Mark.OBLIGATION)
                && !match.construction().requires().contains(Mark.OBLIGATION);
        return !how && !should;
    }

    /** Whether the pattern names something of its own, beyond the copula and what fills its slots. */
    static boolean telling(Match match) {
        for (String anchored : match.line().split("=>", 2)[0].strip().split("\\s+")) {
            String item = anchored.replaceFirst("^\\^", "");
            boolean slot = item.startsWith("$") && !item.contains("%") || item.equals("...");
            if (!slot) {
                String words = item.replaceFirst("[/?].*$", "");
                for (String word : words.split("\\|")) {
                    if (!LIGHT.contains(word)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }
}
