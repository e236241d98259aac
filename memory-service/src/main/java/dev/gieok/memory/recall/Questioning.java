package dev.gieok.memory.recall;

import dev.gieok.contracts.http.RecallFeature;
import dev.gieok.contracts.id.PersonId;
import dev.gieok.platform.meaning.Kinds;
import dev.gieok.platform.person.PersonKeys;
import dev.gieok.platform.person.PersonRegistry;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Reads a question against what the person has: how rare its words are, and whether it names somebody who speaks there.
 * Such a name stands in what the others say (“Hey Caroline!”), not in what Caroline says: it is dropped from the words
 * and from what is embedded, and counts for what was said by or about her instead.
 */
public final class Questioning {
    /** Of what all words of the question weigh together. */
    private static final double NAMED = 0.3;

    /** The same, shared by all kinds that the question names. */
    private static final double OF_THE_KIND = 0.3;

    /** Is not about where one lives. */
    private static final Pattern LIVING =
            Pattern.compile("\\b(?:for|makes?|earns?) (?:a|my|our|his|her|their) living\\b", Pattern.CASE_INSENSITIVE);

    private final PersonRegistry persons;
    private final Frequencing frequencies;
    private final LexicalVectors vectors;
    private final Names names;

    public Questioning(PersonRegistry persons, Frequencing frequencies, LexicalVectors vectors, Lexicon lexicon) {
        this.persons = persons;
        this.frequencies = frequencies;
        this.vectors = vectors;
        this.names = new Names(lexicon);
    }

    /** @param at the time for which is asked: what “last week” is counted from */
    public Question read(PersonId person, String query, Features features, Instant at) {
        PersonKeys keys = persons.keys(person);
        Map<String, List<Names.Span>> possible = names.within(query);
        Map<Long, String> speakers = new LinkedHashMap<>();
        possible.keySet().forEach(name -> speakers.put(Terms.SPEAKER.of(keys, name), name));
        Set<Long> terms = vectors.terms(keys, words(query));
        Frequencies counted = frequencies.of(person, terms, speakers.keySet());

        List<String> named = new ArrayList<>();
        speakers.forEach((term, name) -> {
            if (counted.containing().getOrDefault(term, 0L) > 0) {
                named.add(name);
            }
        });
        String text = query;
        if (features.has(RecallFeature.NAME_DROP) && !named.isEmpty()) {
            List<Names.Span> spans = new ArrayList<>();
            named.forEach(name -> spans.addAll(possible.getOrDefault(name, List.of())));
            String rest = Names.cut(query, spans);
            Set<Long> left = vectors.terms(keys, words(rest));
            if (!left.isEmpty()) {
                text = rest;
                terms = left;
            }
        }
        LexicalVector words = features.has(RecallFeature.LEXICAL)
                ? LexicalVectors.ofQuery(terms, counted.containing(), counted.documents())
                : new LexicalVector(Map.of());
        Map<Terms.Term, Double> boosts = boosts(query, named, features, at);
        return new Question(text, words, boosts, words.isEmpty() ? 1 : LexicalVectors.ceiling(words));
    }

    private static String words(String query) {
        return LIVING.matcher(query).replaceAll("as a job");
    }

    private static Map<Terms.Term, Double> boosts(String query, List<String> named, Features features, Instant at) {
        Map<Terms.Term, Double> boosts = new HashMap<>();
        if (!features.has(RecallFeature.LEXICAL)) {
            return boosts;
        }
        if (features.has(RecallFeature.SPEAKER)) {
            new HashSet<>(named).forEach(name -> boosts.put(new Terms.Term(Terms.ABOUT, name), NAMED));
        }
        if (features.has(RecallFeature.DATE)) {
            SaidDates.asked(query, at.atOffset(ZoneOffset.UTC).toLocalDate())
                    .forEach((label, weight) -> boosts.put(new Terms.Term(Terms.DATE, label), weight));
        }
        if (features.has(RecallFeature.KIND)) {
            Set<String> kinds = Kinds.of(query).names();
            kinds.forEach(kind -> boosts.put(new Terms.Term(Terms.KIND, kind), OF_THE_KIND / kinds.size()));
        }
        return boosts;
    }
}
