package dev.gieok.memory;

import static dev.gieok.memory.TestFacts.since;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.gieok.contracts.http.RecallFeature;
import dev.gieok.contracts.id.ObservationId;
import dev.gieok.contracts.memory.Fact;
import dev.gieok.contracts.memory.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where nothing surely ended, the later of what answers a question comes first. */
class LatestRecallTest extends RecallScene {
    @ParameterizedTest
    @CsvSource({
        "My stats are done in SPSS, The licence ran out and it is all in Julia, What are my stats done in?",
        "통계는 SPSS로 돌려, 라이선스 끝나서 전부 줄리아야, 통계 뭘로 돌려?",
    })
    void whatPutsInDoubtWhatTheQuestionFindsOrIsOfTheMatterThatIsAskedComesFirst(
            String held, String now, String question) {
        Fact former = since(make.fact(Kind.ATTRIBUTE, "uses", "SPSS", held), BEFORE);
        ObservationId told = make.observation();
        Fact current = learnt(make.fact(Kind.UNSORTED, "note", now, now), told, now);
        memory.tell(person, former, current);
        assertEquals(held, first(question, RecallFeature.MATTER, RecallFeature.ANSWERING));
        assertEquals(now, first(question, RecallFeature.ANSWERING));

        memory.tell(person, TestFacts.doubted(TestFacts.said(former, 2, held), told));
        assertEquals(now, first(question, RecallFeature.MATTER, RecallFeature.ANSWERING));
        assertEquals(held, first(question, RecallFeature.LATEST, RecallFeature.ANSWERING));
    }

    @Test
    void soDoesWhatMayHavePutItOutOfDateWhereThatIsTooUnlikelyForADoubt() {
        String held = "I take two sugars in my tea";
        String now = "Just one sweetener in the tea";
        String question = "How many sugars do I take in my tea?";
        Fact former = since(make.fact(Kind.UNSORTED, "note", held, held), BEFORE);
        Fact current = since(make.fact(Kind.HABIT, "habit", now, now), AFTER);
        memory.tell(person, former, current);
        assertEquals(held, first(question, RecallFeature.MATTER, RecallFeature.ANSWERING));

        memory.tell(person, TestFacts.maySupersede(TestFacts.said(current, 2, now), former.factId()));
        assertEquals(now, first(question, RecallFeature.MATTER, RecallFeature.ANSWERING));
    }

    /** “After my review they put me on 67k” ended the 58k, and is what is so now. */
    @Test
    void ofOneMessageWhatIsSoComesBeforeThatSomethingEnded() {
        String now = "After the review they put my pay on 67k";
        ObservationId told = make.observation();
        Fact former = since(make.fact(Kind.UNSORTED, "note", "My pay is 58k", "My pay is 58k"), BEFORE);
        Fact ending = TestFacts.ending(make.fact(Kind.UNSORTED, "note", "My pay is 58k", now), former.factId());
        Fact current = learnt(make.fact(Kind.UNSORTED, "note", now, now), told, now);
        memory.tell(person, former, TestFacts.closed(former, AFTER, AFTER), learnt(ending, told, now), current);

        assertEquals(
                current.factId(),
                memory.ask(person, "What is my pay?")
                        .items()
                        .getFirst()
                        .memory()
                        .factId());
    }

    @ParameterizedTest
    @CsvSource({
        "pet, pets, I don't have any pets, dog, I adopted a dog, Do I have any pets or a dog?",
    })
    void whatDeniesGivesWayToWhatWasSaidSince(
            String predicate, String none, String denial, String one, String now, String question) {
        Fact denied = TestFacts.denied(make.fact(Kind.ATTRIBUTE, predicate, none, denial));
        memory.tell(person, since(denied, BEFORE));
        assertEquals(denial, first(question));

        memory.tell(person, since(make.fact(Kind.ATTRIBUTE, predicate, one, now), AFTER));
        assertEquals(now, first(question));
    }

    private static Fact learnt(Fact fact, ObservationId told, String quote) {
        return TestFacts.learntFrom(since(fact, AFTER), told, quote);
    }
}
