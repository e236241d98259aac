package dev.gieok.reasoning.understanding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gieok.contracts.memory.Candidate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What English tells of the new beside the old: after an ending, put first, or by the way. */
class ToldAnewTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            I quit the flute and play the oboe now                      | me skill oboe
            My favourite drink used to be tea, but now it's cocoa       | me favorite-drink cocoa
            My favourite band was Blur but these days it's Pulp         | me favorite-band Pulp
            The tests are back, it's sesame I react to                  | me allergic-to sesame
            What I love is jazz                                         | me likes jazz
            I have a new favourite film: Alien                          | me favorite-movie Alien
            Signed the lease on a flat in Hackney                       | me lives-in Hackney
            My mum likes tea and lives in Bath                          | mother lives-in Bath
            We moved Theo to Elmwood Primary after Easter               | Theo studies-at We moved Theo to Elmwood Primary after Easter
            I've been at a bakery called Rise for two weeks             | me works-at Rise
            I drive a tram in Leeds                                     | me works-as I drive a tram in Leeds
            My brother fixes bikes for a living                         | brother works-as My brother fixes bikes for a living
            Priya from the choir and I are a couple                     | me partner Priya
            """)
    void isWhatHoldsNow(String said, String fact) {
        List<String> facts = Understood.facts(said);

        assertTrue(facts.contains(fact), facts.toString());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            It's a shame that I live in Leeds      | me lives-in Leeds a shame
            I own a van and drive a van            | me works-as I own a van and drive a van
            I quit smoking and drinking            | me drinks drinking
            """)
    void isNotWhatOnlyLooksLikeIt(String said, String fact) {
        List<String> facts = Understood.facts(said);

        assertFalse(facts.contains(fact), facts.toString());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            I subscribe to Spotify                | I cancelled Spotify and signed up for Tidal
            I rent a studio in Camden             | Signed the lease on a flat in Hackney and slept there last night
            Our goldfish is called Bubbles        | Bubbles died last week
            My name is Anna Schmidt               | I got married and took his name
            I'm Jane Miller                       | I went back to my maiden name, so it's Jane Cooper now
            I'm allergic to nuts                  | Nuts are perfectly fine for me, it's sesame I'm allergic to
            My plumber is booked for Tuesday      | Change of plan with the plumber, he's coming on Thursday
            I'm doing a degree in chemistry       | I've transferred to physics, the labs were too much
            I drive a lorry for Tesco             | I work as a chef now
            My son Leo is an apprentice plumber   | Leo signed up with the Army and went off to Catterick on Sunday
            I park in the station car park        | They gave me a permit, so the car goes in Mill Lane now
            """)
    void endsWhatWasSo(String before, String after) {
        Notebook notebook = Notebook.after(before, after);

        assertFalse(notebook.held().contains(before), notebook.held().toString());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            I have long brown hair            | I have a pixie cut, bright red
            Dr Patel is my dentist            | Dr Lindqvist does my teeth, her practice is in the old town
            I cycle to work                   | Every morning I take the tram to the office
            I have porridge for breakfast     | It's two boiled eggs and rye toast before I leave the house
            대청소는 토요일에 해요             | 월요일이 저희 집 대청소하는 날이에요
            """)
    void holdsNoLongerOrIsInDoubtThoughNothingSaysThatItChanged(String before, String after) {
        Notebook notebook = Notebook.after(before, after);

        assertTrue(!notebook.held().contains(before) || notebook.doubted().contains(before), before);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            I have long brown hair   | My niece has a pixie cut, bright red
            Dr Patel is my dentist   | Dr Lindqvist does my son's teeth
            I cycle to work          | My husband takes the tram to the office
            대청소는 토요일에 해요    | 옆집은 월요일에 대청소를 하더라고요
            """)
    void isNotPutInDoubtByWhatOthersDo(String before, String after) {
        Notebook notebook = Notebook.after(before, after);

        assertTrue(notebook.held().contains(before) && !notebook.doubted().contains(before), before);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "When I'm ill I see Dr Whitmore",
                "Whenever we travel we take the night train",
                "Everything you write for me should have American spelling"
            })
    void isToldThoughItBeginsAsAQuestionMay(String said) {
        assertFalse(Understood.of(said).candidates().isEmpty(), said);
    }

    @ParameterizedTest
    @ValueSource(strings = {"When I'm ill who do I see", "When I travel should I take the night train"})
    void isAskedWhatAsks(String said) {
        assertTrue(Understood.of(said).candidates().isEmpty(), said);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Our goldfish is called Bubbles   | Nemo died last week
            I'm Jane Miller                  | My sister went back to her maiden name
            I'm allergic to nuts             | Sesame is fine for me
            I drive a Golf                   | I drive a bus for the city now
            I play the violin                | The cello is what my sister plays
            """)
    void leavesTheRestAlone(String before, String after) {
        Notebook notebook = Notebook.after(before, after);

        assertTrue(notebook.held().contains(before), notebook.held().toString());
    }

    /** Else the age would be told by who Rufus is, after he has grown older. */
    @Test
    void whoSomebodyIsIsToldInItsOwnWords() {
        List<String> relations = Understood.of("My dog Rufus is 3").candidates().stream()
                .filter(candidate -> candidate.predicate().equals("dog"))
                .map(Candidate::text)
                .toList();

        assertEquals(List.of("My dog Rufus"), relations);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Change of plan with the plumber: his van broke down, so he's coming on Thursday",
                "I gave up on the Pixel, it died again. The new one is a Nokia and comes on Thursday",
            })
    void whatTheChangeTellsBesideIsKept(String said) {
        List<String> texts =
                Understood.of(said).candidates().stream().map(Candidate::text).toList();

        assertTrue(texts.stream().anyMatch(text -> text.contains("Thursday")), texts.toString());
    }

    /** The request would hide that something changed. */
    @Test
    void whatIsAskedForBesideMakesItNoLessAChange() {
        Extraction said = Understood.of(
                "Could you help me write a thank-you card for the old teacher? I quit the violin last week.");

        assertFalse(said.changes().isEmpty());
    }
}
