package dev.gieok.memory.decision;

import dev.gieok.contracts.id.ObservationId;
import dev.gieok.contracts.memory.Evidence;
import dev.gieok.contracts.memory.Fact;
import dev.gieok.platform.change.SameObjects;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What is known of an ending has the object of the memory that ended and the words of the message that told it: it must
 * lose what is forgotten of either.
 */
final class DerivedEndings {
    private DerivedEndings() {}

    /** Whether `other` says no more than that this fact ended. “I quit the gym” names what ended, and stands by itself. */
    static boolean isOf(Fact fact, Fact other) {
        return isEnding(other)
                && other.supersedes().equals(List.of(fact.factId()))
                && SameObjects.same(other.object(), fact.object())
                && !SameObjects.within(other.object(), other.text());
    }

    /** Whether `other` is one whose message also taught this fact, in words that both have. */
    static boolean isToldWith(Fact fact, Fact other) {
        Set<ObservationId> sources = sources(fact);
        return isEnding(other)
                && !other.factId().equals(fact.factId())
                && other.evidence().stream().anyMatch(each -> sources.contains(each.observationId()))
                && shares(fact.text(), other.text());
    }

    /** The ending in the words of what ended, learnt from the same messages, without what they said. */
    static Fact without(Fact fact, Fact ending) {
        Set<ObservationId> sources = sources(fact);
        List<Evidence> evidence = ending.evidence().stream()
                .map(each -> sources.contains(each.observationId()) ? each.unquoted() : each)
                .toList();
        return Facts.of(ending).text(ending.object()).evidence(evidence).next();
    }

    private static boolean isEnding(Fact fact) {
        return fact.negated() && !fact.object().isBlank() && !fact.supersedes().isEmpty();
    }

    private static Set<ObservationId> sources(Fact fact) {
        return fact.evidence().stream().map(Evidence::observationId).collect(Collectors.toSet());
    }

    /** Whether a piece of what one says is said by the other. */
    private static boolean shares(String text, String told) {
        String all = text.toLowerCase(Locale.ROOT);
        String one = told.toLowerCase(Locale.ROOT);
        return one.contains(all) || Arrays.stream(one.split(" … ")).anyMatch(all::contains);
    }
}
