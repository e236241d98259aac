package dev.gieok.memory.recall;

import dev.gieok.contracts.memory.Evidence;
import dev.gieok.contracts.memory.Fact;
import dev.gieok.contracts.memory.Kind;
import dev.gieok.platform.change.PersonNames;
import dev.gieok.platform.meaning.Kinds;
import dev.gieok.platform.person.PersonKeys;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Text as sparse vectors whose dot product is BM25: the saturated term frequency on the side of the document, the
 * inverse document frequency among the person's own memories on the side of the query. Who said it and when stand beside
 * the words, as terms of their own.
 */
public final class LexicalVectors {
    private static final double K1 = 1.2;
    private static final double B = 0.4;
    private static final double AVERAGE_LENGTH = 12;
    // The fact's kind and predicate as words: they find it, but less than its own words do.
    private static final double ABOUT_IT = 0.4;

    private final Lexicon lexicon;
    private final PredicateWords predicates;
    private final Names names;

    public LexicalVectors(Lexicon lexicon, PredicateWords predicates) {
        this.lexicon = lexicon;
        this.predicates = predicates;
        this.names = new Names(lexicon);
    }

    public LexicalVector ofFact(PersonKeys keys, Fact fact) {
        Map<String, Double> frequencies = new HashMap<>();
        List<String> own = lexicon.words(fact.text());
        own.forEach(word -> frequencies.merge(word, 1.0, Double::sum));
        int length = own.size();
        // What the sentence may not say itself: who and what it is about.
        String rest = String.join(" ", fact.entities()) + " " + fact.object()
                + (fact.subject().equals("me") ? "" : " " + fact.subject());
        lexicon.words(rest + " " + called(fact)).forEach(word -> frequencies.putIfAbsent(word, 1.0));
        String described = predicates.of(fact.predicate()) + " " + predicates.of(fact.kind());
        Set.copyOf(lexicon.words(described)).forEach(word -> frequencies.merge(word, ABOUT_IT, Math::max));
        Map<Long, Float> weights = saturated(keys, frequencies, length);
        fields(fact, EnumSet.allOf(Terms.class)).forEach(term -> weights.put(term.of(keys), 1f));
        return new LexicalVector(weights);
    }

    /** Whoever asks for 민아 means 조민아. */
    private static String called(Fact fact) {
        return PersonNames.given(fact.kind() == Kind.RELATION ? fact.object() : fact.subject());
    }

    /**
     * Who said it, whom it is about, when, and of which kinds it names something: each weighs 1, so that what a question
     * gives for it is what it scores.
     *
     * @param of only these
     */
    Set<Terms.Term> fields(Fact fact, Set<Terms> of) {
        return of.stream()
                .flatMap(field -> labels(field, fact).stream().map(label -> new Terms.Term(field, label)))
                .collect(Collectors.toSet());
    }

    private Set<String> labels(Terms field, Fact fact) {
        return switch (field) {
            case WORD -> Set.of();
            case SPEAKER -> speakers(fact);
            case ABOUT -> about(fact);
            case DATE -> dates(fact);
            case KIND -> Kinds.of(fact.text()).all();
        };
    }

    private Set<String> speakers(Fact fact) {
        return fact.evidence().stream()
                .map(Evidence::speaker)
                .filter(Objects::nonNull)
                .flatMap(speaker -> names.of(speaker).stream())
                .collect(Collectors.toSet());
    }

    private Set<String> about(Fact fact) {
        Set<String> about = speakers(fact);
        fact.entities().forEach(entity -> about.addAll(names.of(entity)));
        if (!fact.subject().equals(EntityKeys.ME)) {
            about.addAll(names.of(fact.subject()));
        }
        return about;
    }

    private static Set<String> dates(Fact fact) {
        Set<String> dates = new HashSet<>(SaidDates.of(fact.firstSaidAt()));
        dates.addAll(SaidDates.of(fact.lastSaidAt()));
        if (fact.kind() == Kind.EVENT) {
            dates.addAll(SaidDates.of(fact.validFrom()));
        }
        return dates;
    }

    public LexicalVector ofText(PersonKeys keys, String text) {
        List<String> words = lexicon.words(text);
        Map<String, Double> frequencies = words.stream().collect(Collectors.toMap(w -> w, w -> 1.0, Double::sum));
        return new LexicalVector(saturated(keys, frequencies, words.size()));
    }

    /** The hashes of the words of a query. */
    public Set<Long> terms(PersonKeys keys, String query) {
        return lexicon.words(query).stream()
                .map(word -> Terms.WORD.of(keys, word))
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

    private static Map<Long, Float> saturated(PersonKeys keys, Map<String, Double> frequencies, int length) {
        Map<Long, Float> weights = new HashMap<>();
        frequencies.forEach((word, frequency) ->
                weights.merge(Terms.WORD.of(keys, word), (float) saturation(frequency, length), Math::max));
        return weights;
    }

    private static double saturation(double frequency, double length) {
        return frequency * (K1 + 1) / (frequency + K1 * (1 - B + B * length / AVERAGE_LENGTH));
    }
}
