package dev.gieok.reasoning.understanding;

import dev.gieok.reasoning.understanding.clause.Clause;
import dev.gieok.reasoning.understanding.clause.Data;
import dev.gieok.reasoning.understanding.clause.Word;
import dev.gieok.reasoning.understanding.grammar.Lexicon;
import java.util.List;
import java.util.regex.Pattern;

/** What is told of somebody made up, or heard of strangers, or taken back as a joke: none of it is so of anybody here. Words in `invented.yaml`. */
final class Invented {
    private static final Pattern JOKE = Data.pattern("invented.yaml", "joke");
    private static final Pattern HEARD = Data.pattern("invented.yaml", "heard");
    private static final Pattern STORY = Data.pattern("invented.yaml", "story");
    private static final Pattern QUOTED = Data.pattern("invented.yaml", "quoted");
    private static final Pattern OWN = Data.pattern("invented.yaml", "own");

    private Invented() {}

    /** Whether a whole text takes back what it says. */
    static boolean joke(String text) {
        return JOKE.matcher(text).find();
    }

    /** Whether a sentence passes on what was read or seen of strangers, and says nothing of the person's own. */
    static boolean heard(String sentence, List<Clause> clauses, Lexicon lexicon) {
        boolean kin = clauses.stream()
                .flatMap(clause -> clause.words().stream())
                .anyMatch(word -> lexicon.key("kin", word.keys()) != null);
        return !kin && HEARD.matcher(sentence).find() && !own(sentence);
    }

    private static boolean own(String sentence) {
        return OWN.matcher(QUOTED.matcher(sentence).replaceAll(" ")).find();
    }

    /** Whether somebody of a story is who it happens to. */
    static boolean fiction(String sentence, List<Clause> clauses, Lexicon lexicon) {
        return STORY.matcher(sentence).find()
                || !own(sentence)
                        && clauses.stream().anyMatch(clause -> {
                            for (int i = 0; i < clause.words().size(); i++) {
                                Word word = clause.words().get(i);
                                boolean acts = clause.language().equals("ko")
                                        ? word.tail().isEmpty()
                                                || word.tailIs("이")
                                                || word.tailIs("가")
                                                || word.tailIs("은")
                                                || word.tailIs("는")
                                        : i > 0 && clause.words().get(i - 1).is("the");
                                if (acts
                                        && lexicon.key("fictional", word.keys()) != null
                                        && i + 1 < clause.words().size()) {
                                    return true;
                                }
                            }
                            return false;
                        });
    }
}
