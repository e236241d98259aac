package dev.gieok.reasoning.understanding;

import static dev.gieok.reasoning.understanding.Understood.facts;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** English as eight people told it to the running system: who they are in a line, without stops, with names in small letters. */
class PlainTalkTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Derek here, 51, been driving artics for 22 years                          | me name Derek
        Derek here, 51, been driving artics for 22 years                          | me age 51
        hey, Tom, 36, claims adjuster at an insurance place                       | me works-as claims adjuster
        good morning all, the name's Kofi                                         | me name Kofi
        Hi there, the name is Agnes                                               | me name Agnes
        heyy im kaylee, 16, junior at westfield high                              | me age 16
        heyy im kaylee, 16, junior at westfield high                              | me name Kaylee
        I'm Hannah, a PhD student in marine biology at the University of Leeds    | me studies marine biology
        I'm Hannah, a PhD student in marine biology at the University of Leeds    | me studies-at University of Leeds
        the missus is called Sandra                                               | me wife Sandra
        Our new GP is a Dr Okafor at the village surgery                          | me doctor Dr Okafor
        my bff zoe is allergic to peanuts                                         | me friend Zoe
        my bff zoe is allergic to peanuts                                         | Zoe allergic-to peanuts
        i got a kitten last week her name is mochi shes orange                    | me pet mochi
        My mom works nights at the hospital shes a nurse                          | mother works-as nurse
        She's my sister, she's 67, lives in Lakewood                              | sister lives-in Lakewood
        My mom is 67, lives in Lakewood, coming for Christmas on the 22nd         | mother lives-in Lakewood
        My wife is a dental hygienist, works tues-thurs                           | wife habit work tues-thurs
        I take warfarin for my heart and amlodipine for my blood pressure         | me takes warfarin
        I take warfarin for my heart and amlodipine for my blood pressure         | me takes amlodipine
        metformin twice a day with food                                           | me takes metformin
        I take a pill for the blood pressure it is called lisinopril              | me takes lisinopril
        Doc's taken me off the metformin, upset me stomach                        | end me takes metformin
        doctor's told me I'm type 2 diabetic so no more sausage rolls             | me has-condition type 2 diabetic
        My doctor, Dr Patel, has forbidden me grapefruit                          | me does-not-eat grapefruit
        I can not have grapefruit and penicillin makes me swell up                | me does-not-eat grapefruit
        twin girls turned 2 in september, Nora and June                           | me child Nora
        twin girls turned 2 in september, Nora and June                           | me child June
        June's allergic to eggs                                                   | June allergic-to eggs
        we sold the Fiesta and took a Kia Ceed                                    | me owns Kia Ceed
        we sold the Fiesta and took a Kia Ceed                                    | end me owns Fiesta
        sold the van and got a Transit                                            | me owns Transit
        From January I work at Barclays                                           | me works-at Barclays
        I'm joining Wipro on 3 January                                            | me works-at Wipro
        I leave the Ritz, from the 2 of January I am head chef in Hotel Europa    | me works-at Hotel Europa
        I leave the Ritz, from the 2 of January I am head chef in Hotel Europa    | me works-as head chef
        I put down my papers at Infosys                                           | 'end me works-at '
        I live in a flat in Leith with two lads                                   | me lives-in Leith
        We've got a small cottage in Hexham, moved out of Byker last weekend      | me lives-in Hexham
        My sister Priya is getting married. Priya's wedding got postponed. New date is 6th May | sister event Priya's wedding got moved to 6th May
        Maggie here, 64, retired nurse, live in Whitby with the husband, Ron      | me lives-in Whitby
        Maggie here, 64, retired nurse, live in Whitby with the husband, Ron      | me husband Ron
        Maggie here, 64, retired nurse, live in Whitby with the husband, Ron      | me name Maggie
        my MIL has a bad hip, her name is Saroja                                  | me mother-in-law Saroja
        been seeing somebody, Renee, she's a dental hygienist                     | partner works-as dental hygienist
        We've got a black lab called Otto                                         | me pet Otto
        I got a red heeler named Banjo                                            | me pet Banjo
        just Maggie will do                                                       | me nickname Maggie
        I have yoga the Monday and the Thursday                                   | me habit have yoga the monday and the thursday
        I'm scared to drive at night                                              | me fears I'm scared to drive at night
        I swim on Sunday mornings                                                 | me habit swim on sunday mornings
        After lunch I nap for an hour                                             | me habit After lunch I nap for an hour
        My home office day is Friday                                              | me schedule My home office day is Friday
        Thursday night is padel night for me                                      | me habit Thursday night is padel night for me
        I do my long run on Wednesday, straight after work                        | me habit my long run
        I phone my mother on Tuesday after the news                               | me habit phone my mother
        I run the marathon on Sunday                                              | me event I run the marathon on Sunday
        Our moving day is Friday                                                  | me plan Our moving day is Friday
        """)
    void isUnderstood(String said, String fact) {
        assertTrue(facts(said).contains(fact), () -> facts(said).toString());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        I study how noise from wind farms affects porpoises                       | me studies
        I'm a third-year PhD student                                              | me works-as
        doctor's told me I'm type 2 diabetic so no more sausage rolls             | end
        the girls turned 2, so if I stop mid sentence you know why                | end
        We have a boat, the name's Bluebell                                       | me name
        There's a new cafe near us, the name's Luna                               | me name
        I forgot to tell you about a bird his name is pepito                      | me name
        She can have eggs                                                         | me does-not-eat
        Our babysitter is Hannah, and she comes Tuesday and Thursday nights       | Hannah plan
        I can have eggs                                                           | me does-not-eat
        I'd like to work at Barclays from January                                 | me works-at
        I'm a nurse in London                                                     | me works-at
        I have the dentist on the Monday                                          | me habit
        rent is 950 a month, due on the 1st                                       | me plan I rent
        Mum's had a scare, found a lump, biopsy next Tuesday                      | me note
        I got a B in maths                                                        | me owns
        started at Old Dominion, he's 10 now                                      | Dominion
        been seeing somebody, Renee, she's a dental hygienist                     | marital-status
        We had a day at the beach. First time in four years.                      | me plan
        just Maggie will do                                                       | Maggie plan
        We had a night out, the sitter, Maureen, was great                        | me partner
        A reviewer wrote 'I have worked on seals for thirty years.' Charming.     | me project
        As Horace put it, 'I hate the common crowd and keep it at a distance.'    | me dislikes
        the girl I am seeing is called Maya                                       | me name
        I love the hospital she is at                                             | me lives
        April was cold and wet                                                    | April
        my dog walker is ill and came late                                        | me dog walker
        She's from Kenya, coming from Kisumu on the night bus                     | she from
        """)
    void doesNotSay(String said, String prefix) {
        assertTrue(
                facts(said).stream().noneMatch(fact -> fact.startsWith(prefix)),
                () -> facts(said).toString());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Surgery is December 9 at Providence       | Nope, sorry, it's December 10       | Surgery got moved to December 10
        I have a dentist appointment on Friday    | No wait, it's Thursday              | dentist appointment got moved to Thursday
        The recital is on the 5th                 | it's the 12th now                   | recital got moved to the 12th
        """)
    void whatIsCorrectedIsTheDateOfWhatWasToldLast(String told, String corrected, String text) {
        List<String> facts = facts(corrected, told);

        assertTrue(
                facts.stream().anyMatch(fact -> fact.startsWith("me event") && fact.contains(text)), facts::toString);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        I live in Busan                           | It's the 10th today
        Surgery is December 9                     | It's raining
        Surgery is December 9                     | It's Thursday already, what a week
        """)
    void otherDatesCorrectNothing(String told, String said) {
        List<String> facts = facts(said, told);

        assertTrue(facts.stream().noneMatch(fact -> fact.contains("got moved")), facts::toString);
    }
}
