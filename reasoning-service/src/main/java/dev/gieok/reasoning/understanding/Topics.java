package dev.gieok.reasoning.understanding;

import dev.gieok.contracts.memory.Candidate;
import dev.gieok.contracts.memory.Cardinality;
import dev.gieok.reasoning.understanding.clause.Clause;
import dev.gieok.reasoning.understanding.clause.Word;
import dev.gieok.reasoning.understanding.grammar.Lexicon;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What a standing instruction is about, so that a changed one replaces the older: “report opening”, “formality”. */
final class Topics {
    private static final int FALLBACK_WORDS = 3;

    private Topics() {}

    /** The thing and the aspect, both keys of the lexicon and so the same in both languages; else its first nouns. */
    static String of(Clause clause, Rules rules) {
        Set<String> things = keys(clause, rules.lexicon, "artifact");
        Set<String> aspects = keys(clause, rules.lexicon, "aspect");
        if (aspects.isEmpty()) {
            clause.words().stream()
                    .filter(word -> word.sort() != Word.Sort.VERB && word.sort() != Word.Sort.OTHER
                            || word.text().length() > 4)
                    .limit(FALLBACK_WORDS)
                    .forEach(word -> aspects.add(word.text().toLowerCase(Locale.ROOT)));
            return String.join(" ", aspects);
        }
        String aspect = aspects.iterator().next();
        return things.isEmpty() ? aspect : things.iterator().next() + " " + aspect;
    }

    /** A Korean order with an object of its own that is no matter of style: “양자 얽힘을 쉽게 설명해줘”. */
    static boolean atHand(Clause clause, Rules rules) {
        return clause.words().stream()
                .anyMatch(word -> word.sort() == Word.Sort.MODIFIER && (word.is("이") || word.is("그"))
                        || (word.tailIs("을") || word.tailIs("를"))
                                && word.sort() != Word.Sort.VERB
                                && word.sort() != Word.Sort.PRONOUN
                                && rules.lexicon.key("aspect", word.keys()) == null
                                && rules.lexicon.key("artifact", word.keys()) == null);
    }

    private static Set<String> keys(Clause clause, Lexicon lexicon, String name) {
        Set<String> keys = new LinkedHashSet<>();
        List<Word> words = clause.words();
        for (int i = 0; i < words.size(); i++) {
            Lexicon.Found found = lexicon.at(name, words, i);
            if (found != null) {
                keys.add(found.key());
            }
        }
        return keys;
    }

    static Candidate about(Candidate said, String topic) {
        return new Candidate(
                said.kind(),
                said.subject(),
                said.predicate(),
                topic,
                said.text(),
                said.language(),
                false,
                said.effect(),
                Cardinality.MANY,
                said.importance(),
                said.sensitivity(),
                said.validFrom(),
                said.validTo(),
                List.of(),
                said.rule());
    }
}
