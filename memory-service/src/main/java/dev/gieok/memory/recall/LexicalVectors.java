package dev.gieok.memory.recall;

import dev.gieok.contracts.memory.Fact;
import dev.gieok.platform.person.KeyedHash;
import dev.gieok.platform.person.PersonKeys;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Text as sparse vectors whose dot product is BM25: the saturated term frequency on the side of the document, the
 * inverse document frequency among the person's own memories on the side of the query.
 */
public final class LexicalVectors {
    private static final double K1 = 1.2;
    private static final double B = 0.4;
    private static final double AVERAGE_LENGTH = 12;
    // The fact's kind and predicate as words: they find it, but less than its own words do.
    private static final double ABOUT_IT = 0.4;

    private final Lexicon lexicon;
    private final PredicateWords predicates;

    public LexicalVectors(Lexicon lexicon, PredicateWords predicates) {
        this.lexicon = lexicon;
        this.predicates = predicates;
    }

    public LexicalVector ofFact(PersonKeys keys, Fact fact) {
        Map<String, Double> frequencies = new HashMap<>();
        List<String> own = lexicon.words(fact.text());
        own.forEach(word -> frequencies.merge(word, 1.0, Double::sum));
        int length = own.size();
        // What the sentence may not say itself: who and what it is about.
        String rest = String.join(" ", fact.entities()) + " " + fact.object()
                + (fact.subject().equals("me") ? "" : " " + fact.subject());
        lexicon.words(rest).forEach(word -> frequencies.putIfAbsent(word, 1.0));
        String described = predicates.of(fact.predicate()) + " " + predicates.of(fact.kind());
        Set.copyOf(lexicon.words(described)).forEach(word -> frequencies.merge(word, ABOUT_IT, Math::max));
        return saturated(keys, frequencies, length);
    }

    public LexicalVector ofText(PersonKeys keys, String text) {
        List<String> words = lexicon.words(text);
        Map<String, Double> frequencies = words.stream().collect(Collectors.toMap(w -> w, w -> 1.0, Double::sum));
        return saturated(keys, frequencies, words.size());
    }

    /** The hashes of the words of a query. */
    public Set<Long> terms(PersonKeys keys, String query) {
        return lexicon.words(query).stream()
                .map(word -> term(keys.hash(), word))
                .collect(Collectors.toSet());
    }

    /** The weights of a query whose words occur in so many of so many documents. */
    public static LexicalVector ofQuery(Collection<Long> terms, Map<Long, Long> frequencies, long documents) {
        Map<Long, Float> weights = new HashMap<>();
        for (Long term : terms) {
            long containing = frequencies.getOrDefault(term, 0L);
            if (containing > 0) {
                double idf = Math.log1p((documents - containing + 0.5) / (containing + 0.5));
                weights.put(term, (float) idf);
            }
        }
        return new LexicalVector(weights);
    }

    /** The greatest score that a document could have for a query. */
    public static double ceiling(LexicalVector query) {
        return query.weights().values().stream().mapToDouble(Float::doubleValue).sum() * saturation(1, AVERAGE_LENGTH);
    }

    private static LexicalVector saturated(PersonKeys keys, Map<String, Double> frequencies, int length) {
        Map<Long, Float> weights = new HashMap<>();
        frequencies.forEach((word, frequency) ->
                weights.merge(term(keys.hash(), word), (float) saturation(frequency, length), Math::max));
        return new LexicalVector(weights);
    }

    private static double saturation(double frequency, double length) {
        return frequency * (K1 + 1) / (frequency + K1 * (1 - B + B * length / AVERAGE_LENGTH));
    }

    private static long term(KeyedHash hash, String word) {
        byte[] hashed = hash.hash("lexical", word.getBytes(StandardCharsets.UTF_8));
        return Integer.toUnsignedLong(ByteBuffer.wrap(hashed).getInt());
    }
}
