package dev.gieok.memory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.gieok.contracts.http.RecallFeature;
import dev.gieok.contracts.memory.Kind;
import java.util.NoSuchElementException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is asked for by its kind is found, though it never says of which kind it is. */
class KindRecallTest extends RecallScene {
    /** Neither says what it is of; a model of language need not be asked to know. */
    @ParameterizedTest
    @CsvSource({
        "I run Windows 11 at home, I wiped my laptop and installed Fedora, Which operating system do I use?",
        "집에서 윈도우 써, 싹 밀고 우분투 깔았어, 나 운영체제 뭐 써?",
    })
    void whatIsOfTheKindThatIsAskedForIsFoundAndTheLatestOfItComesFirst(String held, String now, String question) {
        memory.tell(
                person,
                TestFacts.since(make.fact(Kind.ATTRIBUTE, "uses", held, held), BEFORE),
                TestFacts.since(make.fact(Kind.UNSORTED, "note", now, now), AFTER));

        assertEquals(now, first(question));
        assertEquals(held, first(question, RecallFeature.LATEST));
    }

    @ParameterizedTest
    @CsvSource({"I installed Fedora, Which operating system?", "우분투 깔았어, 운영체제 뭐지?"})
    void aThingIsFoundByItsKindAlone(String told, String question) {
        memory.tell(person, TestFacts.since(make.fact(Kind.UNSORTED, "note", told, told), BEFORE));

        assertEquals(told, first(question, RecallFeature.DENSE));
        assertThrows(NoSuchElementException.class, () -> first(question, RecallFeature.DENSE, RecallFeature.KIND));
    }
}
