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

/** After something has changed, what holds now comes first, found by what held before. */
class ChangedRecallTest extends RecallScene {
    @ParameterizedTest
    @CsvSource({
        "The budgie lives in the kitchen, His cage stands in the conservatory now, My cousin lives far away, Where does the budgie live?",
        "강아지는 마당에서 자, 이제 거실이 자리야, 사촌도 강아지 있어, 강아지 어디서 자?",
    })
    void whatTookThePlaceOfWhatTheQuestionFindsComesFirst(String held, String now, String other, String question) {
        Fact former = since(make.fact(Kind.UNSORTED, "note", held, held), BEFORE);
        ObservationId told = make.observation();
        Fact ending = learnt(TestFacts.ending(make.fact(Kind.UNSORTED, "note", "", now), former.factId()), told, now);
        Fact current = learnt(make.fact(Kind.UNSORTED, "note", now, now), told, now);
        memory.tell(
                person,
                former,
                TestFacts.closed(former, AFTER, AFTER),
                ending,
                current,
                since(make.fact(Kind.UNSORTED, "note", other, other), AFTER));

        assertEquals(now, first(question, RecallFeature.ANSWERING));
        assertEquals(other, first(question, RecallFeature.SUCCESSION, RecallFeature.ANSWERING));
    }

    @Test
    void whatTheSameMessageSaysOfOtherThingsDoesNot() {
        Fact former = since(make.fact(Kind.HABIT, "habit", "smoking", "I am smoking ten a day"), BEFORE);
        ObservationId told = make.observation();
        Fact ending = learnt(
                TestFacts.ending(make.fact(Kind.HABIT, "habit", "smoking", "I quit smoking"), former.factId()),
                told,
                "I quit smoking");
        Fact home = learnt(make.fact(Kind.ATTRIBUTE, "lives-in", "Busan", "I live in Busan"), told, "I live in Busan");
        memory.tell(person, former, TestFacts.closed(former, AFTER, AFTER), ending, home);

        assertEquals("I quit smoking", first("Am I smoking?", RecallFeature.ANSWERING));
        assertEquals("I live in Busan", first("Where do I live?", RecallFeature.ANSWERING));
    }

    @ParameterizedTest
    @CsvSource({
        "Tomasz and I are a couple, Tomasz dumped me, I eat very well now, Are Tomasz and I still a couple?, Are Tomasz and I a couple?",
        "저는 성가대를 해요, 성가대 그만뒀어요, 이제 목이 편해요, 저 아직 성가대 하나요?, 저 성가대 하나요?",
    })
    void whetherSomethingIsStillSoIsAnsweredByItsEnding(
            String held, String over, String now, String still, String question) {
        Fact former = since(make.fact(Kind.UNSORTED, "note", held, held), BEFORE);
        ObservationId told = make.observation();
        Fact ending =
                learnt(TestFacts.ending(make.fact(Kind.UNSORTED, "note", held, over), former.factId()), told, over);
        Fact current = learnt(make.fact(Kind.UNSORTED, "note", now, now), told, now);
        memory.tell(person, former, TestFacts.closed(former, AFTER, AFTER), ending, current);

        assertEquals(over, first(still, RecallFeature.ANSWERING));
        assertEquals(now, first(question, RecallFeature.ANSWERING));
    }

    @Test
    void whatIsSoInsteadComesBeforeAnEndingThatAloneTheQuestionFinds() {
        Fact former = since(make.fact(Kind.RELATION, "partner", "Declan", "I'm seeing a guy called Declan"), BEFORE);
        ObservationId told = make.observation();
        String over = "He and I broke up";
        Fact ending =
                learnt(TestFacts.ending(make.fact(Kind.RELATION, "partner", "", over), former.factId()), told, over);
        String now = "these days I'm with Marcus";
        Fact marcus = learnt(make.fact(Kind.RELATION, "partner", "Marcus", now), told, now);
        memory.tell(person, former, TestFacts.closed(former, AFTER, AFTER), ending, marcus);

        assertEquals(now, first("Who did I break up with?", RecallFeature.ANSWERING));
    }

    @ParameterizedTest
    @CsvSource({
        "Little Finn is at Acorns nursery, Finn has left his first nursery, Finn started at Busy Bees, Which nursery does Finn go to?",
        "저 일주일 내내 재택이에요, 회사 방침이 바뀌어서, 매일 사무실로 나가요, 회사 방침이 뭐예요?"
    })
    void whyOrThatSomethingIsOverComesBehindWhatItsMessageSaysIsSo(
            String held, String over, String now, String question) {
        Fact former = since(make.fact(Kind.UNSORTED, "note", held, held), BEFORE);
        ObservationId told = make.observation();
        Fact turn = learnt(make.fact(Kind.UNSORTED, "note", over, over), told, over);
        Fact current = learnt(make.fact(Kind.ATTRIBUTE, "works-at", now, now), told, now);
        memory.tell(person, former, turn, current);
        assertEquals(over, first(question, RecallFeature.ANSWERING));

        memory.tell(person, TestFacts.doubted(TestFacts.said(former, 2, held), told));

        assertEquals(now, first(question, RecallFeature.ANSWERING));
    }

    @Test
    void thatSomethingChangedComesBehindWhatHoldsNow() {
        Fact former = since(make.fact(Kind.ATTRIBUTE, "works-as", "간호사", "나는 간호사로 일해"), BEFORE);
        ObservationId told = make.observation();
        Fact turn = learnt(make.fact(Kind.UNSORTED, "note", "나 직업 바꿨어", "나 직업 바꿨어"), told, "나 직업 바꿨어");
        Fact job = learnt(
                TestFacts.succeeding(make.fact(Kind.ATTRIBUTE, "works-as", "교사", "이제 교사야"), former.factId()),
                told,
                "이제 교사야");
        memory.tell(person, former, TestFacts.closed(former, AFTER, AFTER), turn, job);

        assertEquals("이제 교사야", first("내 직업이 뭐야?", RecallFeature.ANSWERING));
    }

    /** Of what the message says, what is so from now on goes before why, though the question finds that sooner. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    UNSORTED | note | I play social netball on Wednesdays | My knee has had it with netball | lawn bowls instead | What netball do I play?
                    UNSORTED | note | 농협은행에서 근무합니다 | 은행에서 희망퇴직을 신청했습니다 | 지금은 새마을금고로 출근하고 있습니다 | 제가 은행에서 근무하나요?
                    ATTRIBUTE | volunteers-at | I volunteer at the food bank on Sundays | They were short on hands at the food bank | so I do my shift on Thursdays instead | What day do I volunteer at the food bank?
                    ATTRIBUTE | works-at | 농협은행에서 근무합니다 | 은행에서 희망퇴직을 신청했습니다 | 지금은 새마을금고로 출근하고 있습니다 | 제가 은행에서 근무하나요?
                    """)
    void whatIsSoFromNowOnComesBeforeWhy(
            Kind kind, String predicate, String held, String why, String now, String question) {
        ended(
                make.fact(kind, predicate, held, held),
                "",
                why,
                make.fact(Kind.UNSORTED, "note", why, why),
                make.fact(Kind.HABIT, "habit", now, now));

        assertEquals(now, first(question, RecallFeature.ANSWERING));
    }

    @Test
    void whatIsOfTheKindThatIsAskedForStaysBeforeWhatIsSoNow() {
        String divorced = "Torquil and I are divorced";
        String now = "so I run the hotel alone now";
        ended(
                make.fact(Kind.RELATION, "husband", "Torquil", "My husband Torquil and I run a hotel", "Torquil"),
                "",
                divorced,
                make.fact(Kind.ATTRIBUTE, "marital-status", "divorced", divorced),
                make.fact(Kind.HABIT, "habit", now, now));

        assertEquals(divorced, first("What is my marital status?", RecallFeature.ANSWERING));
    }

    @Test
    void thatSomethingIsOverComesBehindWhatIsToldOfTheSame() {
        String held = "My dad's favorite drink is rye whiskey";
        String over = "Dad no longer drinks whiskey, his heart";
        String now = "his drink of choice is kombucha";
        ended(
                make.fact(Kind.UNSORTED, "note", held, held),
                held,
                over,
                make.fact(Kind.UNSORTED, "note", over, over),
                make.fact(Kind.UNSORTED, "note", now, now));

        assertEquals(now, first("What drink does my dad like?", RecallFeature.ANSWERING));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    neighbor | Farouk | My neighbour Farouk | Farouk runs his own bakery | What does my neighbour Farouk do for work? | Who is Farouk? | Do I have a neighbour Farouk?
                    friend | 은정 | 친구 은정 | 은정은 보험 팔아 | 친구 은정이 무슨 일 해? | 은정이 누구야? | 나 은정이라는 친구 있어?
                    """)
    void whatIsToldOfSomebodyComesBeforeWhoTheyAreUnlessThatIsAsked(
            String role, String name, String who, String told, String question, String asked, String whether) {
        memory.tell(
                person,
                since(make.fact(Kind.RELATION, role, name, who, name), BEFORE),
                since(make.about(name, Kind.UNSORTED, "note", told, told, name), BEFORE));

        assertEquals(told, first(question, RecallFeature.ANSWERING));
        assertEquals(who, first(question, RecallFeature.INTRODUCTION, RecallFeature.ANSWERING));
        assertEquals(who, first(asked, RecallFeature.ANSWERING));
        assertEquals(who, first(whether, RecallFeature.ANSWERING));
    }

    /** “I quit teaching and opened a bakery”: it is known under another predicate, and no word says “now”. */
    @Test
    void whatTookThePlaceMayBeToldUnderAnotherPredicateOfTheMatter() {
        ended(
                make.fact(Kind.ATTRIBUTE, "works-as", "teacher", "I am a teacher at a school"),
                "",
                "I quit teaching at school",
                make.fact(Kind.ATTRIBUTE, "runs", "bakery", "opened a bakery"));

        assertEquals("opened a bakery", first("Do I teach at a school?", RecallFeature.ANSWERING));
    }

    @Test
    void whatOnlySaysWhyTakesNoPlace() {
        ended(
                make.fact(Kind.ATTRIBUTE, "uses", "프리미엄", "유튜브 프리미엄 결제해서 봐"),
                "프리미엄",
                "프리미엄 해지했어",
                make.fact(Kind.UNSORTED, "note", "광고도 늘어나서", "광고도 늘어나서"));

        assertEquals("프리미엄 해지했어", first("나 유튜브 프리미엄 써?", RecallFeature.ANSWERING));
    }

    @Test
    void aLivingIsNoPlaceToLive() {
        Fact home = make.fact(Kind.ATTRIBUTE, "lives-in", "Hebden", "Our new place is in Hebden");
        Fact job = make.fact(Kind.ATTRIBUTE, "works-as", "magician", "My trade is magician");
        memory.tell(person, home, job);

        assertEquals("Our new place is in Hebden", first("Where am I living?", RecallFeature.ANSWERING));
        assertEquals("My trade is magician", first("What do I do for a living?", RecallFeature.ANSWERING));
    }

    /** One message ends what was so, in these words, and says the rest. */
    private void ended(Fact was, String object, String over, Fact... said) {
        Fact former = since(was, BEFORE);
        ObservationId told = make.observation();
        Fact ending =
                learnt(TestFacts.ending(make.fact(Kind.UNSORTED, "note", object, over), former.factId()), told, over);
        memory.tell(person, former, TestFacts.closed(former, AFTER, AFTER), ending);
        for (Fact fact : said) {
            memory.tell(person, learnt(fact, told, fact.text()));
        }
    }

    private static Fact learnt(Fact fact, ObservationId told, String quote) {
        return TestFacts.learntFrom(since(fact, AFTER), told, quote);
    }
}
