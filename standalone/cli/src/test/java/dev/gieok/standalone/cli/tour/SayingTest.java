package dev.gieok.standalone.cli.tour;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class SayingTest {
    @Test
    void suggestsASentenceThatChangesWhenNothingIsGiven() {
        assertEquals(Saying.ENGLISH, Saying.of(null, null));
        assertEquals(Saying.ENGLISH, Saying.of("  ", null));
    }

    @Test
    void takesASentenceOfOnesOwnWithoutAChange() {
        assertEquals(new Saying("I keep bees.", null), Saying.of(" I keep bees. ", ""));
    }

    @Test
    void takesAChangeOfOnesOwn() {
        assertEquals(new Saying("I keep bees.", "I sold them."), Saying.of("I keep bees.", "I sold them. "));
    }

    @Test
    void knowsWhatChangesInItsOwnSentences() {
        assertEquals(Saying.KOREAN, Saying.of(Saying.KOREAN.sentence(), null));
    }

    @Test
    void asksInTheLanguageOfTheSentence() {
        assertEquals("나에 대해 뭘 알아?", Saying.of("나는 벌을 키워.", null).question());
        assertEquals(
                "What do you know about me?", Saying.of("I keep bees.", null).question());
    }
}
