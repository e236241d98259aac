package dev.gieok.memory.decision;

import dev.gieok.contracts.id.ObservationId;
import dev.gieok.contracts.memory.Evidence;
import dev.gieok.contracts.memory.Fact;
import dev.gieok.memory.ledger.Facts;
import dev.gieok.memory.projection.Quotes;
import dev.gieok.platform.change.SameObjects;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What is made of other memories. An ending has the object of the memory that ended and the words of the message that told
 * it: it must lose what is forgotten of either. What is in doubt is so because of a message: it is sure again once what
 * that taught is forgotten.
 */
final class Derived {
    private Derived() {}

    /** Whether `other` says no more than that this fact ended. “I quit the gym” names what ended, and stands by itself. */
    static boolean isOf(Fact fact, Fact other) {
        return Quotes.isEnding(other)
                && other.supersedes().equals(List.of(fact.factId()))
                && SameObjects.same(other.object(), fact.object())
                && !SameObjects.within(other.object(), other.text());
    }

    /** Whether `other` is one whose message also taught this fact. */
    static boolean isToldWith(Fact fact, Fact other) {
        Set<ObservationId> sources = sources(fact);
        return Quotes.isEnding(other)
                && !other.factId().equals(fact.factId())
                && other.evidence().stream().anyMatch(each -> sources.contains(each.observationId()));
    }

    /** Whether a message that taught this fact is why `other` is in doubt. */
    static boolean isDoubtedBy(Fact fact, Fact other) {
        return !other.factId().equals(fact.factId())
                && other.doubtedBy() != null
                && sources(fact).contains(other.doubtedBy());
    }

    /** The ending in the words of what ended, learnt from the same messages, without what they said: as {@link Quotes#without}. */
    static Fact without(Fact fact, Fact ending) {
        Set<String> sources = sources(fact).stream().map(ObservationId::value).collect(Collectors.toSet());
        Fact bare = Quotes.without(ending, sources);
        return Facts.of(bare).next();
    }

    private static Set<ObservationId> sources(Fact fact) {
        return fact.evidence().stream().map(Evidence::observationId).collect(Collectors.toSet());
    }
}
