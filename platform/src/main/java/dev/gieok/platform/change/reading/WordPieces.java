package dev.gieok.platform.change.reading;

import ai.djl.modality.nlp.DefaultVocabulary;
import ai.djl.modality.nlp.Vocabulary;
import ai.djl.modality.nlp.bert.BertFullTokenizer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/**
 * The tokens of all-MiniLM-L6-v2, by their numbers. In Java: the tokenizer of the encoder has native parts, which only one
 * class loader of a process can have, and those of a service that runs in its tests are several.
 */
final class WordPieces {
    private static final String UNKNOWN = "[UNK]";

    /** @param tokens by their numbers @param texts of which text each is: 0 or 1 */
    record Pair(long[] tokens, long[] texts) {
        @Override
        public String toString() {
            return "Pair[" + tokens.length + "]";
        }
    }

    private final Vocabulary vocabulary;
    private final BertFullTokenizer tokenizer;
    private final long first;
    private final long last;

    private WordPieces(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        this.tokenizer = new BertFullTokenizer(vocabulary, true);
        this.first = vocabulary.getIndex("[CLS]");
        this.last = vocabulary.getIndex("[SEP]");
    }

    /** @param json as Hugging Face keeps a tokenizer */
    static WordPieces read(InputStream json) throws IOException {
        JsonNode numbers = new ObjectMapper().readTree(json).path("model").path("vocab");
        String[] tokens = new String[numbers.size()];
        numbers.properties().forEach(token -> tokens[token.getValue().intValue()] = token.getKey());
        return new WordPieces(new DefaultVocabulary(
                DefaultVocabulary.builder().add(Arrays.asList(tokens)).optUnknownToken(UNKNOWN)));
    }

    /** One text after the other, with the special tokens around them. */
    Pair of(long[] one, long[] other) {
        long[] both = new long[one.length + other.length + 3];
        long[] texts = new long[both.length];
        both[0] = first;
        System.arraycopy(one, 0, both, 1, one.length);
        both[one.length + 1] = last;
        System.arraycopy(other, 0, both, one.length + 2, other.length);
        both[both.length - 1] = last;
        Arrays.fill(texts, one.length + 2, texts.length, 1);
        return new Pair(both, texts);
    }

    /** @param most of the first tokens */
    long[] numbers(String text, int most) {
        return tokenizer.tokenize(text).stream()
                .limit(most)
                .mapToLong(vocabulary::getIndex)
                .toArray();
    }
}
