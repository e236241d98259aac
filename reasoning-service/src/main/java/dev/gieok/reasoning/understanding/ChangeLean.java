package dev.gieok.reasoning.understanding;

import dev.gieok.reasoning.understanding.clause.Clause;
import dev.gieok.reasoning.understanding.grammar.Lexicon;
import dev.gieok.reasoning.understanding.leaning.Leaning;
import dev.gieok.reasoning.understanding.leaning.Traits;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** How much a message looks like a change, as log odds. */
final class ChangeLean {
    private final Map<String, Leaning> changed = Map.of("en", Leaning.of("changed-en"), "ko", Leaning.of("changed-ko"));
    private final Lexicon lexicon;

    ChangeLean(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** @param clauses those of the text; one at least */
    double of(String text, List<Clause> clauses) {
        return Contrast.likely(Math.max(lean(text, clauses), told(text, clauses)), clauses, lexicon);
    }

    private double lean(String text, List<Clause> clauses) {
        return Objects.requireNonNull(changed.get(clauses.getFirst().language()))
                .of(Traits.inOrder(text, clauses, lexicon));
    }

    /** “Could you write a card for her teacher? We moved her to Larkrise”: what is asked for beside it makes it no less a change. */
    private double told(String text, List<Clause> clauses) {
        List<Sentence> sentences = Sentences.of(text);
        List<Sentence> told =
                sentences.stream().filter(sentence -> !sentence.asks()).toList();
        List<Clause> within = clauses.stream()
                .filter(clause -> clause.source().equals(text)
                        && told.stream().anyMatch(each -> each.start() <= clause.start() && clause.end() <= each.end()))
                .toList();
        boolean english = clauses.getFirst().language().equals("en");
        if (!english || told.size() == sentences.size() || within.isEmpty()) {
            return Double.NEGATIVE_INFINITY;
        }
        return lean(
                told.stream()
                        .map(each -> text.substring(each.start(), each.end()))
                        .collect(Collectors.joining()),
                within);
    }
}
