package dev.gieok.reasoning.understanding;

import dev.gieok.reasoning.understanding.clause.Word;
import dev.gieok.reasoning.understanding.grammar.Match;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The words of a slot that tell what it is: “in the care home” is `care`, `home`. */
final class TellingWords {
    /** “out of the care home and living with us”: what follows is another thing. */
    private static final Set<String> BESIDE = Set.of("and", "but", "so", "because");

    private static final Set<Word.Sort> IDLE =
            Set.of(Word.Sort.OTHER, Word.Sort.PRONOUN, Word.Sort.MODIFIER, Word.Sort.VERB);

    private final Rules rules;

    TellingWords(Rules rules) {
        this.rules = rules;
    }

    /** `$x+=없`: the telling words of a slot and a word, which what is closed must all have; `~$x` is the slot as said; empty when a slot has none. */
    String named(Match match, String names) {
        Set<String> words = new LinkedHashSet<>();
        for (String name : names.split("\\+")) {
            int[] said = name.startsWith("~") ? match.slots().get(name.substring(2)) : null;
            if (said != null) {
                words.add(match.clause().slice(said[0], said[1]));
            } else if (name.startsWith("=")) {
                words.add(name.substring(1));
            } else if (!name.isEmpty()) {
                List<String> telling = telling(match, match.slots().get(name.substring(1)));
                if (telling.isEmpty()) {
                    return "";
                }
                words.addAll(telling);
            }
        }
        return String.join(" ", words);
    }

    /** 이직하다: a noun made into a verb still names it. */
    private static boolean fused(Word word) {
        return word.is("하다") && word.text().length() > 1;
    }

    private List<String> telling(Match match, int @Nullable [] range) {
        List<String> telling = new ArrayList<>();
        String last = null;
        boolean korean = match.clause().language().equals("ko");
        for (int i = range == null ? 0 : range[0]; range != null && i < range[1]; i++) {
            Word word = match.clause().words().get(i);
            if ((word.is(",") || BESIDE.contains(word.text())) && !telling.isEmpty()) {
                break;
            }
            String text = word.text().toLowerCase(Locale.ROOT);
            boolean idle = korean
                    ? IDLE.contains(word.sort()) && !fused(word)
                            || word.is("것")
                            || text.length() > 1 && word.tailIs("의")
                    : rules.english.function(text) || !Character.isLetterOrDigit(text.charAt(0));
            boolean light = rules.lexicon.key("light", word.keys()) != null
                    || rules.lexicon.key("facet", word.keys()) != null
                    || rules.lexicon.key("kin", word.keys()) != null;
            if (!idle && !light) {
                boolean joined = i > range[0]
                        && last != null
                        && match.clause().words().get(i - 1).end() == word.start();
                // nori takes 데이터팀 for two words; whoever looks for it does not.
                last = joined ? last + text : text;
                if (joined) {
                    telling.removeLast();
                }
                telling.add(last);
            } else {
                last = null;
            }
        }
        // “decided against buying a house”: a house is what was wanted.
        return telling.size() > 1 && telling.getFirst().endsWith("ing") ? telling.subList(1, telling.size()) : telling;
    }
}
