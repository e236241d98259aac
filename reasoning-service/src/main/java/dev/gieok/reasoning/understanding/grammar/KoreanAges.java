package dev.gieok.reasoning.understanding.grammar;

import dev.gieok.reasoning.understanding.clause.Word;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** “보리 네 살이야”, “우리 콩이 이제 세 살”: whoever is so old, and not who says so. */
public final class KoreanAges {
    private final Lexicon lexicon;

    public KoreanAges(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** Whether a name stands there, with or without 이, and how old its bearer is. */
    boolean isAged(List<Word> words, int index) {
        Word name = words.get(index);
        return index + 2 < words.size()
                && (name.tail().isEmpty() || name.tailIs("이"))
                && isName(name)
                && isNumber(words.get(index + 1))
                && words.get(index + 2).text().equals("살");
    }

    /** “오늘 보리 생일이라 케이크 샀어, 벌써 아홉 살이네”: whose birthday it is, null where nobody is named. */
    public @Nullable Subject celebrated(List<Word> words) {
        for (int i = 1; i < words.size(); i++) {
            Word name = words.get(i - 1);
            if (words.get(i).text().equals("생일") && name.tail().isEmpty() && isName(name)) {
                return new Subject(name.text(), null, null);
            }
        }
        return null;
    }

    /** One that people or pets are called by; “시바견” is none. */
    private boolean isName(Word word) {
        return (word.sort() == Word.Sort.NAME || isIn("given-name", word) || isIn("pet-name", word))
                && !isIn("animal", word);
    }

    private boolean isNumber(Word word) {
        return word.sort() == Word.Sort.NUMBER || isIn("number", word);
    }

    private boolean isIn(String words, Word word) {
        return lexicon.key(words, word.keys()) != null;
    }
}
