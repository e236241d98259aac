package dev.gieok.reasoning.understanding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What somebody does for fun, and what only fills the day. */
class HobbiesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Birdwatching takes up all my free time   | me hobby Birdwatching
            I spend my weekends doing pottery        | me hobby pottery
            Most of my free time goes on gardening   | me hobby gardening
            My weekends are all about kayaking       | me hobby kayaking
            Archery is my new hobby                  | me hobby Archery
            My hobby is fishing                      | me hobby fishing
            My main pastime these days is bouldering | me hobby bouldering
            My latest obsession is chess             | me hobby chess
            Knitting is my thing now                 | me hobby Knitting
            Pottery is what I do to relax            | me hobby Pottery
            Woodworking keeps me busy at weekends    | me hobby Woodworking
            To relax I do jigsaws                    | me hobby To relax I do jigsaws
            I joined a choir                         | me hobby I joined a choir
            I'm in a book club                       | me hobby I'm in a book club
            I'm part of a bell ringing group         | me hobby I'm part of a bell ringing group
            I play in a brass band                   | me hobby I play in a brass band
            I'm an amateur astronomer                | me hobby I'm an amateur astronomer
            I build model trains                     | me hobby I build model trains
            I got into birdwatching last spring      | me hobby birdwatching
            I've got into sea swimming lately        | me likes sea swimming
            I'm big on gardening                     | me likes gardening
            My favourite thing is hiking with Bo     | me favorite hiking with Bo
            My dream is opening a bakery             | me goal My dream is opening a bakery
            Running's out, cycling's in              | me hobby cycling
            """)
    void isHowItIsTold(String said, String fact) {
        assertEquals(fact, Understood.facts(said).getFirst());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Work eats up all my free time",
                "My meetings take up all my evenings",
                "My boss keeps me busy",
                "The new app replaces Slack for my team",
                "The thing is leaking",
                "I was in a band"
            })
    void isNotWhatFillsTheDay(String said) {
        List<String> facts = Understood.facts(said);

        assertFalse(facts.stream().anyMatch(fact -> fact.contains(" hobby ")), facts::toString);
    }
}
