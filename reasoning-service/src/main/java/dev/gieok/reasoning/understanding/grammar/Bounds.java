package dev.gieok.reasoning.understanding.grammar;

import dev.gieok.reasoning.understanding.clause.Clause;
import dev.gieok.reasoning.understanding.clause.Word;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Where in a clause a pattern may begin, and where it may end. */
final class Bounds {
    /** “… until we sell the flat”: what follows has not come about. */
    private static final Set<String> AHEAD = Set.of("until", "till", "til", "unless", "before", "once");

    private static final Set<String> OTHERS = Set.of("놈", "놈들", "분", "분들", "애", "애들", "옆자리", "사람", "사람들", "친구들");

    private final Clause clause;
    private final List<Word> words;
    private final Pattern pattern;
    private final Lexicon lexicon;
    private final Who who;

    Bounds(Clause clause, Pattern pattern, Lexicon lexicon, Who who) {
        this.clause = clause;
        this.words = clause.words();
        this.pattern = pattern;
        this.lexicon = lexicon;
        this.who = who;
    }

    /** English statements start at their subject; in Korean anything may stand before the pattern. */
    boolean mayBegin(int start) {
        if (pattern.anchored()) {
            return who.at(0).stream().anyMatch(found -> found.length() == start);
        }
        if (clause.language().equals("ko")) {
            return true;
        }
        if (pattern.construction().passage() != null) {
            // “I bite my nails when I'm stressed” is not about being stressed.
            return words.get(start - 1).is(",");
        }
        if (AHEAD.contains(words.get(start - 1).text().toLowerCase(Locale.ROOT))) {
            return false;
        }
        Element first = pattern.elements().getFirst();
        return first.kind() == Element.Kind.WHO
                ? words.get(start).is("i")
                        || words.get(start).is("my")
                        || words.get(start).is("we")
                        || words.get(start - 1).is(",")
                : first.kind() == Element.Kind.LITERAL && words.get(start).is("my")
                        || first.kind() == Element.Kind.CLASS;
    }

    /** Whether a pattern may be over before the word at an index. */
    boolean mayEnd(int w) {
        if (!clause.language().equals("ko")) {
            // What is waved away as small talk must be all there is.
            boolean whole = pattern.construction().when("whole", "false").equals("true");
            return w == words.size() || pattern.construction().passage() == null && !whole;
        }
        boolean modifies = w > 0 && words.get(w - 1).sort() == Word.Sort.MODIFIER;
        for (int i = w; i < words.size(); i++) {
            if (modifies
                    && (OTHERS.contains(words.get(i).text())
                            || lexicon.key("somebody", words.get(i).keys()) != null)) {
                // “vscode 쓰는 놈들”: what they do.
                return false;
            }
            if (words.get(i).sort() == Word.Sort.VERB) {
                return false;
            }
        }
        return true;
    }
}
