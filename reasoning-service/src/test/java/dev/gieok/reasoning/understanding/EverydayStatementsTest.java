package dev.gieok.reasoning.understanding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.gieok.contracts.memory.Candidate;
import dev.gieok.contracts.memory.Effect;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Ordinary sentences that were once taken for something else. */
class EverydayStatementsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            I can't eat anything with sesame anymore | me does-not-eat sesame
            I'm Welsh                                | me from Welsh
            My wife is Filipina                      | wife from Filipina
            I'm 5 foot 4                             | me height I'm 5 foot 4
            I support Leeds United                   | me favorite-team I support Leeds United
            We adopted a puppy and named him Rolo    | me pet Rolo
            I've got two boys, Sam and Leo           | me son Sam
            Please don't call me before 9            | me instruction contact
            Don't call me Katie                      | me instruction name
            우리 고양이 나비 신장이 안 좋아 | cat has-condition 우리 고양이 나비 신장이 안 좋아
            """)
    void sayWhatTheySay(String said, String fact) {
        assertEquals(fact, Understood.facts(said).getFirst());
    }

    /** What is denied beside is not what is told. */
    @ParameterizedTest
    @CsvSource({
        "I get migraines when I don't sleep",
        "If I don't sleep I get migraines",
    })
    void tellWhatIsSo(String said) {
        List<Candidate> told = Understood.of(said).candidates();

        assertEquals("migraines", told.getFirst().object());
        assertFalse(told.stream().anyMatch(each -> each.effect() == Effect.END || each.negated()));
    }
}
