package dev.gieok.reasoning.understanding;

import dev.gieok.reasoning.understanding.clause.Clause;
import dev.gieok.reasoning.understanding.clause.Word;
import dev.gieok.reasoning.understanding.grammar.Lexicon;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Cuts the words that filled a slot into the values they name: “the walnuts and shrimp” is `walnuts`, `shrimp`. */
final class ObjectWords {
    private static final Set<String> ENGLISH_JOINTS = Set.of("and", "or", ",", "&", "nor");
    private static final Set<String> KOREAN_JOINTS = Set.of("와", "과", "랑", "이랑", "하고", "이나", "나", "도", "에다가");

    private static final Pattern WEEKDAY = Pattern.compile("(?i)(mon|tues|wednes|thurs|fri|satur|sun)days?");

    private final Lexicon lexicon;

    ObjectWords(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    String single(Clause clause, int[] range) {
        int from = range[0];
        while (from < range[1] - 1 && determiner(clause.words().get(from))) {
            from++;
        }
        return clause.slice(from, range[1]);
    }

    List<String> list(Clause clause, int[] range) {
        List<String> values = new ArrayList<>();
        boolean korean = clause.language().equals("ko");
        int begin = range[0];
        for (int i = range[0]; i < range[1]; i++) {
            Word word = clause.words().get(i);
            boolean joint = korean ? word.text().equals(",") : ENGLISH_JOINTS.contains(word.text());
            if (joint) {
                add(values, clause, begin, i);
                begin = i + 1;
            } else if (korean && KOREAN_JOINTS.contains(word.tail())) {
                add(values, clause, begin, i + 1);
                begin = i + 1;
            }
        }
        add(values, clause, begin, range[1]);
        return korean ? values : withTheirDays(values);
    }

    /** “pilates on Wednesdays and Saturdays”: a day is nothing of its own. */
    private static List<String> withTheirDays(List<String> values) {
        List<String> kept = new ArrayList<>();
        for (String value : values) {
            if (!kept.isEmpty() && WEEKDAY.matcher(value).matches()) {
                kept.add(kept.removeLast() + " and " + value);
            } else {
                kept.add(value);
            }
        }
        return kept;
    }

    private void add(List<String> values, Clause clause, int from, int to) {
        if (to > from) {
            values.add(single(clause, new int[] {from, to}));
        }
    }

    private boolean determiner(Word word) {
        return lexicon.key("determiner", word.keys()) != null;
    }
}
