package dev.gieok.platform.change;

import dev.gieok.contracts.memory.Candidate;
import dev.gieok.contracts.memory.Cardinality;
import dev.gieok.contracts.memory.Effect;
import dev.gieok.contracts.memory.Kind;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * What is told anew of somebody under another name: after “our dog Biscuit is ten”, “Biscuit turned eleven” tells of the
 * dog's age, and after “my son is called Leo”, Leo's school is the son's. Of what there is one of at a time the older ends.
 *
 * @param <K> by what the things are known that hold
 */
record Renewal<K>(
        HeldTexts<K> texts, Function<K, Optional<Overtaking.Held>> holding, List<Candidate> said) {
    private static final String ME = "me";

    /** In no order. */
    Set<K> renewed() {
        Set<K> renewed = new HashSet<>();
        for (Candidate candidate : said) {
            boolean one = candidate.cardinality() == Cardinality.ONE
                    && candidate.effect() == Effect.ASSERT
                    && candidate.kind() == Kind.ATTRIBUTE
                    && !candidate.negated()
                    && candidate.validTo() == null
                    && !candidate.subject().equals(ME);
            if (one) {
                Set<K> naming = texts.telling(List.of(candidate.subject()));
                texts.all().stream()
                        .filter(key -> holding.apply(key)
                                .filter(held -> isRenewed(held, candidate, naming.contains(key)))
                                .isPresent())
                        .forEach(renewed::add);
            }
        }
        return renewed;
    }

    private boolean isRenewed(Overtaking.Held held, Candidate candidate, boolean named) {
        return held.predicate().equals(candidate.predicate())
                && !held.subject().equals(ME)
                && !held.subject().equals(candidate.subject())
                && (named
                        || isCalled(held.subject(), candidate.subject())
                        || isCalled(candidate.subject(), held.subject()));
    }

    /** Whether the person's only one of that role is so called. */
    private boolean isCalled(String role, String name) {
        List<String> names = texts.all().stream()
                .flatMap(key -> holding.apply(key).stream())
                .filter(held -> held.kind() == Kind.RELATION
                        && held.subject().equals(ME)
                        && held.predicate().equals(role))
                .map(Overtaking.Held::object)
                .distinct()
                .toList();
        return names.size() == 1 && SameObjects.same(names.getFirst(), name);
    }
}
