package dev.gieok.memory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gieok.contracts.id.FactId;
import dev.gieok.contracts.id.ObservationId;
import dev.gieok.contracts.id.PersonId;
import dev.gieok.contracts.memory.Fact;
import dev.gieok.contracts.memory.Kind;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a profile lists of what no kind was found for: what holds, as it was told. */
class ProfileNotesTest {
    private final TestMemory memory = new TestMemory();
    private final PersonId person = memory.person();
    private final TestFacts make = new TestFacts(memory.persons, person);
    private final ObservationId told = make.observation();
    private final FactId former = note("It was otherwise").factId();

    @Test
    void whatEndedIsNoneButWhereItIsAllThatWasTold() {
        Fact moose = make.fact(Kind.UNSORTED, "note", "My nickname is Moose now", "My nickname is Moose now");
        tell(ending("Bean", "It is Bean no more"), moose);
        assertEquals(List.of("My nickname is Moose now"), notes());

        String over = "Jonas and I broke up";
        ObservationId later = make.observation();
        memory.tell(
                person,
                TestFacts.learntFrom(ending("Jonas", over), later, over),
                TestFacts.learntFrom(ending("", over), later, over));
        assertEquals(Set.of(over, "My nickname is Moose now"), Set.copyOf(notes()));
        assertEquals(2, notes().size());
    }

    @Test
    void whatSaysThatItEndedIsNoneWhereTheSameMessageSaysWhatHoldsNow() {
        String over = "the doctor took me off the statins";
        Fact alone = make.fact(Kind.UNSORTED, "note", "my knee hurts", "my knee hurts");
        tell(ending("statins", over), note(over));
        memory.tell(person, alone);
        assertEquals(Set.of(over, "my knee hurts"), Set.copyOf(notes()));

        tell(note("fish oil instead"));
        assertEquals(Set.of("fish oil instead", "my knee hurts"), Set.copyOf(notes()));
    }

    @ParameterizedTest
    @CsvSource({
        "therapy on Mondays, My sessions were moved to Fridays, The therapist teaches early",
        "월요일 랩미팅, 랩미팅이 목요일 오후로 바뀌었어, 교수님 강의 시간이 겹쳐서",
    })
    void whatHappenedIsOneWhereItSaysWhatTookThePlaceAndWhyIsBesideIt(String before, String now, String why) {
        tell(ending(before, now), event(now), note(why));

        assertEquals(Set.of(now, why), Set.copyOf(notes()));
    }

    @Test
    void whatHappenedBesidesIsNone() {
        tell(event("We went to the zoo"), note("my knee hurts"));

        assertEquals(List.of("my knee hurts"), notes());
    }

    @Test
    void whatHappenedIsOneWhereItPutSomethingInDoubt() {
        Fact order = make.fact(Kind.HABIT, "habit", "caramel latte", "I get a caramel latte");
        tell(event("Changed my usual order to a cold brew"));
        assertEquals(List.of(), notes());

        memory.tell(person, TestFacts.doubted(order, told));

        assertEquals(List.of("Changed my usual order to a cold brew"), notes());
    }

    @Test
    void whatHappenedIsOneWhereItMayHavePutAnotherOutOfDate() {
        Fact before = note("my fasting glucose was 128");
        Fact now = event("the glucose came down to 104");
        memory.tell(
                person,
                before,
                TestFacts.maySupersede(
                        now, make.fact(Kind.EVENT, "event", "other", "x").factId()));
        assertEquals(List.of(before.text()), notes());

        memory.tell(person, TestFacts.maySupersede(TestFacts.said(now, 2, now.text()), before.factId()));

        assertEquals(List.of(now.text(), before.text()), notes());
    }

    @Test
    void whatIsInDoubtStandsApart() {
        Fact sure = make.fact(Kind.ATTRIBUTE, "lives-in", "Busan", "I live in Busan");
        Fact note = note("my knee hurts");
        Fact job = make.fact(Kind.ATTRIBUTE, "works-as", "nurse", "I work as a nurse");
        memory.tell(person, sure, TestFacts.doubted(note, told), TestFacts.doubted(job, told));

        assertEquals(List.of("I live in Busan"), group("attributes"));
        assertEquals(List.of(), notes());
        assertEquals(Set.of("my knee hurts", "I work as a nurse"), Set.copyOf(group("doubtful")));
        assertEquals(
                "doubtful",
                List.copyOf(memory.profiles.profile(person).groups().keySet()).getLast());
        assertEquals(
                List.of("I live in Busan", "I work as a nurse"),
                memory.profiles.packed(person, Set.of(), 2).stream()
                        .map(m -> m.text())
                        .toList());
    }

    @Test
    void ofWhatIsAsStrongTheLatestStandsFirst() {
        Instant first = Instant.parse("2026-01-05T09:00:00Z");
        List<Fact> homes = IntStream.range(0, 6)
                .mapToObj(i -> make.fact(Kind.ATTRIBUTE, "lives-in", "town " + i, "I live in town " + i))
                .toList();
        for (int i = 0; i < homes.size(); i++) {
            memory.tell(person, TestFacts.since(homes.get(i), first.plus(Duration.ofDays(i))));
        }

        assertEquals(homes.reversed().stream().map(Fact::text).toList(), group("attributes"));
    }

    @Test
    void whatMayHavePutAnotherOutOfDateStandsBeforeIt() {
        Fact film = make.fact(Kind.PREFERENCE, "likes", "Paddington", "Paddington is my favourite film");
        Fact tea = make.fact(Kind.PREFERENCE, "likes", "tea", "I like tea");
        Fact note = note("For me no film comes close to Parasite");
        memory.tell(person, film, tea, note);
        assertEquals(List.of(note.text()), notes());

        memory.tell(person, TestFacts.maySupersede(TestFacts.said(note, 2, note.text()), film.factId()));
        assertEquals(List.of(), notes());
        assertBefore(note, film);

        memory.tell(person, TestFacts.maySupersede(TestFacts.said(tea, 2, tea.text()), film.factId()));
        assertBefore(tea, film);
        memory.tell(
                person,
                TestFacts.said(tea, 3, tea.text()),
                TestFacts.maySupersede(TestFacts.said(film, 2, film.text()), tea.factId()));
        assertBefore(film, tea);
    }

    private void assertBefore(Fact later, Fact earlier) {
        List<String> preferences = group("preferences");
        assertTrue(preferences.containsAll(List.of(later.text(), earlier.text())), preferences::toString);
        assertTrue(preferences.indexOf(later.text()) < preferences.indexOf(earlier.text()), preferences::toString);
    }

    private void tell(Fact... facts) {
        for (Fact fact : facts) {
            memory.tell(person, TestFacts.learntFrom(fact, told, fact.text()));
        }
    }

    private Fact ending(String object, String text) {
        return TestFacts.ending(make.fact(Kind.UNSORTED, "note", object, text), former);
    }

    private Fact note(String text) {
        return make.fact(Kind.UNSORTED, "note", text, text);
    }

    private Fact event(String text) {
        return make.fact(Kind.EVENT, "event", text, text);
    }

    private List<String> notes() {
        return group("notes");
    }

    private List<String> group(String name) {
        return memory.profiles.profile(person).groups().getOrDefault(name, List.of()).stream()
                .map(m -> m.text())
                .toList();
    }
}
