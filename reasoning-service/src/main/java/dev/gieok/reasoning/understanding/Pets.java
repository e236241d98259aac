package dev.gieok.reasoning.understanding;

import dev.gieok.contracts.memory.Candidate;
import dev.gieok.contracts.memory.Effect;
import dev.gieok.reasoning.understanding.clause.Clause;
import dev.gieok.reasoning.understanding.clause.Word;
import dev.gieok.reasoning.understanding.grammar.Lexicon;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Of “a cat and a dog”, “고양이랑 강아지 키워” each is a pet. */
final class Pets {
    private static final String ANIMAL = "animal";
    private static final String PET = "pet";
    private static final Pattern JOINED = Pattern.compile("이?랑 |하고 |[와과] |,| and ");

    private final Lexicon lexicon;

    Pets(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** What was said, and the other animals that stand beside one of it. */
    List<Candidate> with(List<Candidate> said, Clause clause) {
        List<Candidate> all = new ArrayList<>(said);
        for (Candidate pet : said) {
            if (pet.predicate().equals(PET)
                    && pet.effect() == Effect.ASSERT
                    && !pet.negated()
                    && clause.words().stream().anyMatch(word -> word.text().equals(pet.object()) && isAnimal(word))) {
                clause.words().stream()
                        .filter(word -> isAnimal(word)
                                && all.stream()
                                        .noneMatch(other -> other.object().equals(word.text()))
                                && isJoined(word, clause))
                        .forEach(word -> all.add(pet.inWords(word.text(), pet.text())));
            }
        }
        return all;
    }

    private boolean isAnimal(Word word) {
        return word.keys().stream().anyMatch(key -> lexicon.has(ANIMAL, key));
    }

    private static boolean isJoined(Word word, Clause clause) {
        return JOINED.matcher(clause.source()).region(word.end(), clause.end()).lookingAt();
    }
}
