package dev.gieok.reasoning.grounded;

import dev.gieok.platform.change.SameObjects;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What was told of something before it ended: its words still say what was so, though they are no fact that could end. */
final class Outlived {
    private Outlived() {}

    /** Whether what a text told ended later. @param told null when that is not known */
    static boolean is(String text, @Nullable Instant told, List<Known> known) {
        return told != null && known.stream().anyMatch(ending -> endsLater(ending, told) && names(ending, text));
    }

    /** Whether a fact ended later, as memory has decided. */
    static boolean isOver(Known fact, List<Known> known) {
        return fact.learntAt() != null
                && known.stream()
                        .filter(ending -> ending.subject().equals(fact.subject()))
                        .filter(ending -> ending.predicate().equals(fact.predicate()))
                        .anyMatch(ending -> endsLater(ending, fact.learntAt()) && names(ending, fact.object()));
    }

    private static boolean endsLater(Known ending, Instant told) {
        return ending.ended()
                && ending.holds()
                && ending.learntAt() != null
                && ending.learntAt().isAfter(told);
    }

    private static boolean names(Known ending, String text) {
        return SameObjects.same(ending.object(), text) || SameObjects.within(ending.object(), text);
    }
}
