package dev.gieok.reasoning.understanding;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gieok.contracts.memory.Candidate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The plain matters of a life, told in English as they are now: what was is over, what is is held. */
class ToldPlainlyTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            We're in a two-bedder in Coburg                  | My new place is in Lilydale                            | Coburg | Lilydale
            I'm in a loft in Omaha                         | Our address has changed: we're in Tulsa                | Omaha | Tulsa
            We've got a house in Dunedin                     | My wife's job took us to Napier                        | never | Napier
            I live in Bergen                                 | I'm a Trondheim resident now                           | Bergen | Trondheim
            My mate Ruben lives in Perth                     | Ruben's packed up and is living in Broome              | Perth | Broome
            I'm a bookkeeper with Deloitte                   | Went over to KPMG last month                           | Deloitte | KPMG
            I'm with Hume Bank                               | Westpac poached me                                     | Hume | Westpac
            I'm a line cook at a bistro                      | They made me sous-chef at the bistro                   | line cook | sous-chef
            I work at a law firm as a paralegal              | I've been hired by the county as a court clerk         | paralegal | court clerk
            My cousin Lena is in the Air Force               | Lena got her discharge and she's a welder at a shipyard | Air Force | welder
            My mother is 69                                  | Mum's 70th was lovely                                  | 69 | 70th
            My dad is 59                                     | My dad turned 60 and had the whole street over         | 59 | 60
            Our youngest is four months old                  | The youngest is six months old                         | four | six
            My daughter's in kindergarten                    | My daughter is a first grader                          | kindergarten | first grader
             My wife Marta is pregnant, we're expecting in June | Our son Emil arrived on Sunday night, 3.6 kilos         | expecting | Emil
            My girlfriend is Paula                           | Paula and I got engaged                                | girlfriend | engaged
            My husband Karl and I live on Oak Street         | Karl and I are separated                               | husband | separated
            I'm single and not looking                       | I joined a choir, and Dana and I are a couple          | single | Dana
            For migraines I take sumatriptan                 | The neurologist switched me to rizatriptan             | sumatriptan | rizatriptan
            I take 20 mg of fluoxetine                       | My GP put the fluoxetine up to 40 mg                   | 20 mg | 40 mg
            I'm allergic to shellfish                        | Shellfish came back clear                              | allergic to shellfish | clear
            The best way to reach me is by email             | Signal is where you get hold of me                     | email | Signal
            My hours are 9 to 5                              | I'm on 12 to 8 from here on                            | 9 to 5 | 12 to 8
            We're saving up for a boat                       | The boat is off the table. What we're putting money aside for is a sauna | saving up for a boat | sauna
            Answer me in German                              | My brain is tired, so please go back to replying in English | German | English
            I've been an Everton supporter for years         | I changed sides, Liverpool is my team                  | Everton | Liverpool
            I catch the tram to work                         | I stopped taking the tram and ride a scooter in        | catch the tram | scooter
            I live in Duluth                                 | I moved to Tucson and Kaiser hired me                  | Duluth | Kaiser hired me
            My phone is a Galaxy                             | My new phone is a Pixel                                | Galaxy | Pixel
            I drive a Honda Civic                            | Sold the Honda, got a Kia Niro                         | Civic | got a Kia Niro
            Keep your answers short                          | I'd prefer long, detailed explanations from you        | short | detailed
            Call me Alexandra                                | Just Lexi is fine from here on                         | Alexandra | Lexi
            I weigh 92 kilos                                 | Stepped on the scales today and I'm down to 84 kilos   | 92 | 84
            Radiohead is my favorite band                    | Honestly, Khruangbin is my number one band at this point | Radiohead | Khruangbin
            The book I love most is Dune                     | My number one book is Piranesi                         | Dune | Piranesi
            Lily is in second grade                          | Lily moved up to third grade today                     | second | third
            I sing in the parish choir                       | I dropped out of the choir and joined a band           | parish choir | joined a band
            I'm training for the marathon                    | I've pulled out of the marathon and signed up for the 10K | training for the marathon | signed up for the 10K
            I'm doing a PhD in chemistry                     | I dropped out last month and work in a bakery          | PhD | bakery
            I drink a stout at the pub                       | A half of dry cider, that's what I drink at the pub now | never | cider
            I run Windows 11 on my laptop                    | I finally switched my laptop over to Fedora            | Windows | Fedora
            """)
    void whatIsSoNowEndsWhatWas(String before, String after, String was, String now) {
        List<String> held = held(before, after);

        assertTrue(held.stream().noneMatch(text -> text.contains(was)), held.toString());
        assertTrue(held.stream().anyMatch(text -> text.contains(now)), held.toString());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            I live in Cork                | My sister got a place in Galway
            I live in Cork                | We're renting in Spain for two weeks in July
            I work at Barclays            | My brother jumped ship to HSBC
            I'm 34                        | Mum's 70th was lovely
            My girlfriend is Paula        | Paula said yes to the job offer
            I'm married to Dan            | My friend Ivy is getting divorced
            I'm single                    | Emma and Jack are officially a couple
            I'm allergic to peanuts       | My friend outgrew his peanut allergy
            I'm allergic to peanuts       | I can eat eggs
            I take ramipril               | My dad was switched to losartan
            I'm a Bears fan               | My brother is a Packers fan
            I use a Pixel                 | My wife's new phone is an iPhone
            Call me Liz                   | Anna is fine
            My son is in year 9           | My daughter started year 7
            I don't have any pets         | My sister got a hamster
            I drink my coffee black       | My wife puts milk in her coffee
            """)
    void whatIsOfOthersOrByTheWayEndsNothing(String before, String after) {
        List<String> held = held(before, after);

        assertTrue(held.contains(before), held.toString());
    }

    /** Else who is promoted where they are would lose one of the two, or keep what is over in the words of the other. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            I'm a line cook at a bistro downtown   | I'm a line cook       | I'm at a bistro downtown
            My brother is a nurse at Mercy         | My brother is a nurse | My brother is at Mercy
            I work at a law firm as a paralegal    | I work as a paralegal | I work at a law firm
            """)
    void whatSomebodyIsAndWhereIsToldInItsOwnWords(String said, String job, String place) {
        List<String> texts =
                Understood.of(said).candidates().stream().map(Candidate::text).toList();

        assertTrue(texts.containsAll(List.of(job, place)), texts.toString());
    }

    /** A question would turn it round: “what do I take?” */
    @Test
    void whatIsSaidFirstMakesNoQuestion() {
        assertFalse(Understood.of("For my migraines I take sumatriptan")
                .candidates()
                .isEmpty());
        assertFalse(Understood.of("You can write longer answers").candidates().isEmpty());
    }

    private static List<String> held(String before, String after) {
        Notebook notebook = new Notebook();
        notebook.note(Understood.of(before));
        notebook.note(Understood.of(after));
        return notebook.held();
    }
}
