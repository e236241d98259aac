package dev.gieok.reasoning.understanding;

import static dev.gieok.reasoning.understanding.Understood.facts;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gieok.contracts.memory.Candidate;
import dev.gieok.contracts.memory.Effect;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** English as people write it to a friend, of which something wrong was made. */
class EverydayEnglishTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        my mom works nights, so im w my little bro mason a lot, hes 9             | brother age 9
        My wife works at Bosch. My son is at school. She likes tennis.            | wife likes tennis
        My partner is Sam. He works at Google.                                    | partner works-at Google
        Our babysitter is Hannah, and she comes Tuesday nights                    | Hannah habit come tuesday nights
        I am allergic for penicillin, very important                              | me allergic-to penicillin
        We got a spaniel by the name of Otto                                      | me pet Otto
        My daughter Mia (6) has her ballet recital on December 5th at 2pm.        | Mia age 6
        My sister (a nurse in Leeds) is visiting next week.                       | sister works-as nurse
        actually i eat chicken again so not rly vegetarian anymore                | me eats chicken
        I eat chicken but not beef.                                               | me eats chicken
        Name's Marco.                                                             | me name Marco
        He and I broke up in spring, and these days I'm with Marcus               | me partner Marcus
        I'm with Deloitte now                                                     | me works-at Deloitte
        At my desk I eat lentil soup out of a flask, Monday to Friday             | me eats lentil soup out of a flask
        I work Monday through Friday                                              | me habit work
        My boyfriend Devin made dinner tonight and it was amazing.                | me partner Devin
        Our son was born this morning                                             | me expecting Our son was born this morning
        Our baby girl was born at 4 this morning                                  | me expecting Our baby girl was born at 4 this morning
        I'm Priya, ER nurse                                                       | me name Priya
        I'm Priya, ER nurse                                                       | me works-as ER nurse
        I'm Marco, a plumber from Lyon.                                           | me works-as plumber
        Husband's name is Dev, he's a software engineer and works from home.      | me husband Dev
        btw can u keep it short when u answer, i hate long paragraphs             | me instruction length
        I break out in hives if I touch latex                                     | me allergic-to latex
        I'm diabetic                                                              | me has-condition diabetes
        I bought a car.                                                           | me owns car
        My son left school and is an electrician.                                 | son works-as electrician
        My son graduated and moved to Boston.                                     | son lives-in Boston
        I sold my car and ride a Vespa.                                           | me drives Vespa
        I quit smoking and chew gum.                                              | me note I quit smoking and chew gum
        I changed teams and play for Rovers.                                      | me note I changed teams and play for Rovers
        I'm learning Japanese instead of Korean.                                  | me studies Japanese
        I have a brother. His name is Tom.                                        | me brother Tom
        I have an older sister, she's called Ann Lee.                             | me sister Ann Lee
        My boss is strict. Her name is Ms. Dole.                                  | me boss Ms. Dole
        We adopted a second cat.                                                  | me pet cat
        I adopted a rescue greyhound named Bolt.                                  | me pet Bolt
        """)
    void isUnderstood(String said, String fact) {
        assertTrue(facts(said).contains(fact), () -> facts(said).toString());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        these days I'm with Marcus                                                | me works-at
        My son left school and is an electrician.                                 | me works-as
        My son graduated and moved to Boston.                                     | me lives-in
        은행을 토스로 옮겼어요                                                       | me works-at
        회사가 판교로 이사했어                                                      | me lives-in
        엄마 대신 가게를 운영해요                                                    | mother
        시간이 안 맞아서 요가 대신 필라테스를 해요                                      | me hobby 요가
        I'm with Jonas at the gym now                                             | me partner
        I'm with Vodafone now                                                     | me partner
        Stu packed in the building game and became a prison officer               | me works-as prison officer
        tyler and i broke up yesterday :( he was talking to some girl             | me partner
        my mom works nights, so im w my little bro mason a lot, hes 9             | mother age
        My dad is a pilot. She lives in Oslo.                                     | father lives-in
        My daughter Mia has a recital. His name is Rex.                           | me daughter Rex
        I need to buy a car                                                       | me owns
        I should buy a boat someday                                               | me owns
        I have to sell my car.                                                    | end me owns
        I should get a dog.                                                       | me pet
        I need to move to Lisbon.                                                 | me lives-in
        Were I twenty years younger, I should buy a boat                          | me
        My brother always says 'I hate dogs'                                      | me dislikes
        As Horace put it, 'I hate the common crowd and keep it at a distance'     | me dislikes
        zoe's like 'ur gonna be a cat lady forever'                               | me
        actually i eat chicken again so not rly vegetarian anymore                | me does-not-eat
        I eat fish and chicken but not beef                                       | me does-not-eat fish
        I'm Priya, ER nurse                                                       | me works-as Priya
        I can't eat peaches or touch latex                                        | me does-not-eat touch
        Susan, who is a vet, lives near Oban.                                     | me
        I live alone                                                              | me lives-with alone
        """)
    void isNotMadeOfIt(String said, String never) {
        assertTrue(
                facts(said).stream().noneMatch(fact -> fact.startsWith(never)),
                () -> facts(said).toString());
    }

    @Test
    void whoSheIsIsNoHusbandOfTheTurnBefore() {
        List<String> facts =
                facts("Our babysitter is Hannah, and she comes Tuesday nights", "My husband's name is Dev.");

        assertFalse(facts.stream().anyMatch(fact -> fact.startsWith("husband")), facts::toString);
    }

    @Test
    void heIsTheHusbandThoughTheDaughterWasSpokenOfLast() {
        assertTrue(facts("He works at Google.", "My husband's name is Dev.", "My daughter Mia has a recital.")
                .contains("husband works-at Google"));
    }

    @Test
    void whoeverTakesTheRoleIsHeldInItAndTheOldOneIsNotToldAnew() {
        List<String> facts = facts("Dr Patel is retiring, so my new doctor is Dr Okafor.", "My doctor is Dr Patel.");

        assertTrue(
                facts.stream().anyMatch(fact -> fact.startsWith("me doctor") && fact.contains("Okafor")),
                facts::toString);
        assertFalse(facts.contains("me doctor Dr Patel"), facts::toString);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "tyler and i broke up yesterday :( he was talking to some girl",
                "My boyfriend and I broke up. He was rude. He lives in Bath.",
                "I quit smoking and I quit smoking.",
            })
    void nothingIsSaidTwiceAndNobodyIsHeldWhoIsNotNamed(String said) {
        List<Candidate> candidates = Understood.of(said).candidates();

        List<String> facts = facts(said);
        assertEquals(facts.size(), new HashSet<>(facts).size(), facts::toString);
        assertTrue(
                candidates.stream()
                        .noneMatch(each ->
                                each.effect() == Effect.ASSERT && each.object().isBlank()),
                facts::toString);
    }

    /** Said on Monday, 23 November. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Bess had to be put down on Saturday    | 2026-11-21
        Our cat Felix died on Friday           | 2026-11-20
        Diego and I got married on Saturday    | 2026-11-21
        I got laid off from Deloitte on Friday | 2026-11-20
        I went to the dentist on Friday.       | 2026-11-20
        I booked a table for Friday.           | 2026-11-27
        The test got moved to Friday.          | 2026-11-27
        I have a dentist appointment on Friday | 2026-11-27
        """)
    void aBareDayIsTheLastOneOfWhatIsOver(String said, LocalDate day) {
        Optional<Instant> first = Understood.of(said).candidates().stream()
                .map(Candidate::validFrom)
                .filter(Objects::nonNull)
                .findFirst();

        assertEquals(Optional.of(day.atStartOfDay(Understood.SEOUL).toInstant()), first);
    }

    @Test
    void aParenthesisDoesNotCutASentence() {
        List<String> facts = facts("My daughter Mia (6) has her ballet recital on December 5th at 2pm.");

        assertTrue(facts.stream().anyMatch(fact -> fact.contains("recital on December 5th at 2pm")), facts::toString);
    }
}
