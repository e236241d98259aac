package dev.gieok.reasoning.understanding.clause;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.ko.KoreanTokenizer;
import org.apache.lucene.analysis.ko.POS;
import org.apache.lucene.analysis.ko.dict.UserDictionary;
import org.apache.lucene.analysis.ko.tokenattributes.PartOfSpeechAttribute;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.util.AttributeFactory;

/**
 * Korean text as morphemes, by Lucene nori. Compounds stay whole; inflected forms are taken apart (`살았다` is `살`, `았`, `다`).
 */
final class Morphemes {
    /** Forms of 살다 that the dictionary takes for a name after a place without a particle: “성남 살아요”. */
    private static final Map<String, String> SETTLED = Map.of("살아요", "아요", "살아", "아");

    /** A tokenizer keeps state, so each thread has its own. */
    private final ThreadLocal<KoreanTokenizer> tokenizers = ThreadLocal.withInitial(() -> new KoreanTokenizer(
            AttributeFactory.DEFAULT_ATTRIBUTE_FACTORY, nouns(), KoreanTokenizer.DecompoundMode.NONE, false, false));

    private static UserDictionary nouns() {
        try {
            return UserDictionary.open(new StringReader(String.join("\n", Data.lines("korean-nouns.txt"))));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    List<Morpheme> of(String source, int from, int to) {
        KoreanTokenizer tokenizer = tokenizers.get();
        CharTermAttribute term = tokenizer.getAttribute(CharTermAttribute.class);
        PartOfSpeechAttribute speech = tokenizer.getAttribute(PartOfSpeechAttribute.class);
        OffsetAttribute offset = tokenizer.getAttribute(OffsetAttribute.class);
        List<Morpheme> morphemes = new ArrayList<>();
        try {
            tokenizer.setReader(new StringReader(source.substring(from, to)));
            tokenizer.reset();
            while (tokenizer.incrementToken()) {
                add(morphemes, term.toString(), speech, from + offset.startOffset(), from + offset.endOffset());
            }
            tokenizer.end();
            tokenizer.close();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return morphemes;
    }

    private static void add(List<Morpheme> out, String term, PartOfSpeechAttribute speech, int start, int end) {
        var parts = speech.getMorphemes();
        if (SETTLED.containsKey(term) && speech.getLeftPOS() == POS.Tag.NNP) {
            Morpheme noun = new Morpheme(term, POS.Tag.NNP, start, end);
            out.add(new Morpheme("살", POS.Tag.VV, noun.start(), noun.end()));
            out.add(new Morpheme(SETTLED.get(term), POS.Tag.E, start, end));
            return;
        }
        if (parts == null || speech.getPOSType() != POS.Type.INFLECT) {
            out.add(new Morpheme(compatible(term), speech.getLeftPOS(), start, end));
            return;
        }
        for (var part : parts) {
            out.add(new Morpheme(compatible(part.surfaceForm), part.posTag, start, end));
        }
    }

    /** The dictionary writes final consonants as conjoining jamo; data files use the letters of the keyboard. */
    private static String compatible(String form) {
        StringBuilder written = new StringBuilder(form.length());
        for (char c : form.toCharArray()) {
            written.append(
                    switch (c) {
                        case 'ᆫ' -> 'ㄴ';
                        case 'ᆯ' -> 'ㄹ';
                        case 'ᆷ', 'ᄆ' -> 'ㅁ';
                        case 'ᆸ', 'ᄇ' -> 'ㅂ';
                        case 'ᆻ' -> 'ㅆ';
                        default -> c;
                    });
        }
        return written.toString();
    }
}
