package dev.gieok.platform.meaning;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.analysis.ko.KoreanTokenizer;
import org.apache.lucene.analysis.ko.POS;
import org.apache.lucene.analysis.ko.dict.Dictionary;
import org.apache.lucene.analysis.ko.tokenattributes.PartOfSpeechAttribute;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.util.AttributeFactory;

/**
 * A crude English reading of a Korean text, a gloss for each morpheme in the order of the Korean: “나 이제 서울 살아” is “i
 * now Seoul live”. So a network that knows English alone reads Korean, too. The glosses are data
 * (`meaning/glosses-ko.tsv`: morpheme, slash, its part of speech as Lucene nori names it, tab, gloss; “-” of what has
 * none), written for Gieok for what stands in its Korean texts; what is not there is spelt in Latin letters. What nori
 * would take apart wrongly is known as a whole ({@link GlossedWords}).
 */
public final class Glosses {
    private static final String NONE = "-";

    private final Map<String, String> glosses;
    private final GlossedWords words;

    // A tokenizer keeps state. Not by thread: virtual threads are many and short.
    private final Deque<KoreanTokenizer> idle = new ConcurrentLinkedDeque<>();

    private Glosses(Map<String, String> glosses, GlossedWords words) {
        this.glosses = Map.copyOf(glosses);
        this.words = words;
    }

    public static Glosses read() {
        return new Glosses(table("/meaning/glosses-ko.tsv"), new GlossedWords(table("/meaning/glosses-words-ko.tsv")));
    }

    private static Map<String, String> table(String name) {
        try (InputStream in = Objects.requireNonNull(Glosses.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> line.split("\t"))
                    .collect(Collectors.toMap(row -> row[0], row -> row[1]));
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    /** What is not Korean in it stays as it is. */
    public String of(String written) {
        String text = words.in(written);
        KoreanTokenizer tokenizer = idle.poll();
        if (tokenizer == null) {
            tokenizer = new KoreanTokenizer(
                    AttributeFactory.DEFAULT_ATTRIBUTE_FACTORY,
                    null,
                    KoreanTokenizer.DecompoundMode.NONE,
                    false,
                    false);
        }
        try {
            List<String> words = new ArrayList<>();
            tokenizer.setReader(new StringReader(text));
            tokenizer.reset();
            while (tokenizer.incrementToken()) {
                words.addAll(glossed(
                        tokenizer.getAttribute(CharTermAttribute.class).toString(),
                        tokenizer.getAttribute(PartOfSpeechAttribute.class)));
            }
            tokenizer.end();
            tokenizer.close();
            idle.push(tokenizer);
            return words.stream().filter(word -> !word.equals(NONE)).collect(Collectors.joining(" "));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A compound as a whole, where it is known; else what it is made of, as what is inflected is. */
    private List<String> glossed(String form, PartOfSpeechAttribute found) {
        Dictionary.Morpheme[] parts = found.getMorphemes();
        boolean whole = parts == null
                || found.getPOSType() == POS.Type.COMPOUND && glosses.containsKey(key(form, found.getLeftPOS()));
        return whole
                ? List.of(gloss(form, found.getLeftPOS()))
                : Arrays.stream(parts)
                        .map(part -> gloss(part.surfaceForm, part.posTag))
                        .toList();
    }

    private String gloss(String form, POS.Tag tag) {
        String gloss = glosses.get(key(form, tag));
        if (gloss != null) {
            return gloss;
        }
        return switch (tag.name().charAt(0)) {
            case 'S' -> form.isBlank() ? NONE : form;
            case 'E', 'J' -> NONE;
            default ->
                Stream.of(POS.Tag.NNG, POS.Tag.NNP)
                        .map(noun -> glosses.get(key(form, noun)))
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElseGet(() -> Romanization.of(form));
        };
    }

    private static String key(String form, POS.Tag tag) {
        return form + "/" + tag;
    }
}
