package dev.gieok.memory.recall;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.gieok.contracts.http.Memory;
import dev.gieok.contracts.http.RecallFeature;
import dev.gieok.contracts.id.PersonId;
import dev.gieok.contracts.memory.Fact;
import dev.gieok.contracts.memory.Kind;
import dev.gieok.memory.TestFacts;
import dev.gieok.memory.TestMemory;
import dev.gieok.memory.memories.StrengthPolicy;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Where somebody once lived does not stand before where they live, though nobody said until when it was so. */
class BygoneTest {
    private static final Instant NOW = Instant.parse("2026-11-20T00:00:00Z");
    private static final Ranking.Asked ASKED = new Ranking.Asked("", true, true, false);

    private final TestMemory memory = new TestMemory();
    private PersonId person;
    private Fact once;
    private Fact now;

    @BeforeEach
    void given() {
        person = memory.person();
        TestFacts make = new TestFacts(memory.persons, person);
        // The stronger of the two, were it only for how often it was said.
        once = TestFacts.mentioned(make.fact(Kind.ATTRIBUTE, "lived-in", "Daegu", "I lived in Daegu", "Daegu"), 9);
        now = make.fact(Kind.ATTRIBUTE, "lives-in", "Busan", "I live in Busan", "Busan");
    }

    @Test
    void isNotPreferredAtAnyTime() {
        assertEquals(List.of("Busan", "Daegu"), ranked(new TimeView(null, NOW)));
        assertEquals(List.of("Busan", "Daegu"), ranked(new TimeView(NOW, NOW)));
    }

    @Test
    void isFoundAsBeforeWhenNoTimeIsAskedFor() {
        assertEquals(List.of("Daegu", "Busan"), ranked(TimeView.NOW));
    }

    @Test
    void standsBehindWhatIsSoInTheProfile() {
        memory.tell(person, once, now);

        assertEquals(
                List.of("Busan", "Daegu"),
                memory.profiles.profile(person).groups().getOrDefault("attributes", List.of()).stream()
                        .map(Memory::object)
                        .toList());
        assertEquals(
                List.of("Busan"),
                memory.profiles.packed(person, Set.of(), 2).stream()
                        .map(Memory::object)
                        .limit(1)
                        .toList());
    }

    private List<String> ranked(TimeView time) {
        Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
        return new Ranking(new StrengthPolicy(clock), new Lexicon())
                        .rank(
                                List.of(found(once, 0.55), found(now, 0.5)),
                                List.of(),
                                ASKED,
                                Features.ALL.without(List.of(RecallFeature.ANSWERING)),
                                time,
                                NOW)
                        .stream()
                        .map(ranked -> ranked.fact().object())
                        .toList();
    }

    private static Found found(Fact fact, double dense) {
        return new Found(fact, dense, 0.5, 0, 0, 0, "");
    }
}
