package dev.gieok.memory.adapter.streams;

import static dev.gieok.memory.adapter.streams.FoldHarness.NOON;
import static dev.gieok.memory.adapter.streams.TestCandidates.about;
import static dev.gieok.memory.adapter.streams.TestCandidates.many;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.gieok.contracts.memory.Candidate;
import dev.gieok.contracts.memory.Fact;
import dev.gieok.contracts.memory.FactStatus;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whom the person knows, by the whole name or by what they are called. */
class FoldAcquaintancesTest extends FoldScene {
    @ParameterizedTest
    @CsvSource({"Boris Eriksen, Boris", "Boris, Boris Eriksen", "조민아, 민아", "민아, 조민아"})
    void oneWhoIsKnownByAnotherFormOfTheNameIsTheSame(String told, String called) {
        fold.command(fold.said("a", NOON, many("friend", told), about(told, "lives-in", "Cusco")));
        fold.command(fold.said("b", NOON.plusSeconds(60), many("friend", called), about(called, "lives-in", "Quito")));

        assertEquals(FactStatus.SUPERSEDED, fact("Cusco").status());
        assertEquals(told, fact("Quito").subject());
        assertEquals(Set.of(told, "Quito"), holding());
    }

    @ParameterizedTest
    @CsvSource({"Boris Eriksen, Boris Goldman", "조민아, 김민아"})
    void twoOfOneGivenNameAreTwo(String one, String other) {
        fold.command(fold.said("a", NOON, many("friend", one), about(one, "lives-in", "Cusco")));
        fold.command(fold.said("b", NOON.plusSeconds(60), many("colleague", other), about(other, "lives-in", "Quito")));
        fold.command(
                fold.said("c", NOON.plusSeconds(90), about(one.startsWith("B") ? "Boris" : "민아", "lives-in", "Lima")));

        assertEquals(Set.of(one, other, "Cusco", "Quito", "Lima"), holding());
    }

    @ParameterizedTest
    @CsvSource({"Boris Eriksen, Boris"})
    void theGraphLinksToTheOneWhoIsKnown(String told, String called) {
        Candidate moved = about(called, "lives-in", "Quito");
        fold.command(fold.said("a", NOON, many("friend", told)));
        fold.command(fold.said("b", NOON.plusSeconds(60), moved));

        assertEquals(List.of(told, "Quito"), fact("Quito").entities());
        assertFalse(holding().contains(called));
    }

    private Set<String> holding() {
        return fold.facts().values().stream()
                .filter(fact -> fact.status() == FactStatus.ACTIVE)
                .map(Fact::object)
                .collect(Collectors.toSet());
    }
}
