package dev.gieok.memory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gieok.contracts.http.Memory;
import dev.gieok.contracts.http.RecallResult;
import dev.gieok.contracts.id.ObservationId;
import dev.gieok.contracts.id.PersonId;
import dev.gieok.contracts.memory.Fact;
import dev.gieok.contracts.memory.Kind;
import dev.gieok.platform.RetriableException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is found by words alone, without an encoder: the worst that recall may be. */
class RecallTest {
    private final TestMemory memory = new TestMemory(text -> {
        throw new RetriableException("no encoder");
    });
    private PersonId person;
    private Map<String, Fact> facts;

    @BeforeEach
    void given() {
        person = memory.person();
        TestFacts make = new TestFacts(memory.persons, person);
        facts = Map.ofEntries(
                Map.entry("home", make.fact(Kind.ATTRIBUTE, "lives-in", "서울", "나는 서울에 산다", "서울")),
                Map.entry("nuts", make.fact(Kind.ATTRIBUTE, "allergic-to", "견과류", "나는 견과류 알레르기가 있다", "견과류")),
                Map.entry("work", make.fact(Kind.ATTRIBUTE, "works-at", "Hanbit", "I work at Hanbit", "Hanbit")),
                Map.entry(
                        "daughter", make.fact(Kind.RELATION, "daughter", "Mina", "My daughter is called Mina", "Mina")),
                Map.entry(
                        "squid",
                        make.about("Mina", Kind.PREFERENCE, "likes", "squid", "Mina likes squid", "Mina", "squid")),
                Map.entry("jazz", make.fact(Kind.PREFERENCE, "likes", "jazz", "I like jazz", "jazz")),
                Map.entry(
                        "friend", make.about("조민아", Kind.ATTRIBUTE, "lives-in", "원주", "내 친구 조민아는 원주에 살아", "조민아", "원주")),
                Map.entry("dog", make.fact(Kind.RELATION, "dog", "보리", "우리 강아지 이름은 보리다", "보리")),
                Map.entry("coffee", make.fact(Kind.PREFERENCE, "dislikes", "coffee", "I hate coffee", "coffee")),
                Map.entry("report", make.fact(Kind.INSTRUCTION, "answer-style", "요약부터", "보고서는 항상 요약부터 해줘")),
                Map.entry("run", make.fact(Kind.HABIT, "exercises", "running", "I run every morning", "running")));
        memory.tell(person, facts.values().toArray(Fact[]::new));
    }

    @ParameterizedTest
    @CsvSource({
        "서울에서 갈 만한 곳, home",
        "나 지금 어디 살아?, home",
        "Where do I live?, home",
        "내가 못 먹는 음식이 뭐야?, nuts",
        "what food should I avoid?, nuts",
        "내 직장이 어디지?, work",
        "Which company do I work for?, work",
        "우리 강아지 이름이 뭐야?, dog",
        "what is my dog called?, dog",
        "what is my daughter's name?, daughter",
        "내 딸 이름이 뭐지?, daughter",
        "what does my daughter like?, squid",
        "what music do I enjoy?, jazz",
        "민아는 어떻게 지내?, friend",
        "what do I dislike?, coffee",
        "운동은 언제 해?, run",
    })
    void findsTheMemoryThatAnswers(String question, String expected) {
        RecallResult result = memory.ask(person, question);

        List<String> found = result.items().stream()
                .limit(3)
                .map(item -> item.memory().text())
                .toList();
        assertTrue(
                found.contains(Objects.requireNonNull(facts.get(expected)).text()), () -> question + " found " + found);
    }

    @ParameterizedTest
    @CsvSource({
        "weigh, I weigh 76 kilos now, I weigh 76 kilos now, I weigh 76 kilos now, How much do I weigh?",
        "몸무게, 살 빠져서, 살 빠져서 몸무게 이제 76킬로야, 살 빠져서 몸무게 이제 76킬로야, 내 몸무게 얼마야?",
        "smoking, I quit smoking, and I found a flat in Busan, I quit smoking, Am I smoking?",
    })
    void whatTookThePlaceOfWhatEndedComesBeforeIt(
            String ended, String ending, String current, String expected, String question) {
        TestFacts make = new TestFacts(memory.persons, person);
        ObservationId told = make.observation();
        Fact gone = TestFacts.learntFrom(make.fact(Kind.UNSORTED, "note", ended, ending), told, ending);
        Fact now = TestFacts.learntFrom(make.fact(Kind.UNSORTED, "note", current, current), told, current);
        memory.tell(person, TestFacts.ending(gone, now.factId()), now);

        Memory first = memory.ask(person, question).items().getFirst().memory();

        assertEquals(expected, first.text());
        assertEquals(expected.equals(current), !first.negated());
    }

    @Test
    void saysThatMeaningDidNotTakePart() {
        assertEquals(List.of("dense"), memory.ask(person, "Where do I live?").degraded());
    }

    @Test
    void findsNothingForSomebodyElse() {
        PersonId other = memory.person();
        memory.tell(other, new TestFacts(memory.persons, other).fact(Kind.PREFERENCE, "likes", "tea", "I like tea"));

        RecallResult result = memory.ask(other, "서울 견과류 Hanbit Mina");

        assertEquals(List.of(), result.items());
        assertEquals(1, result.profile().size());
    }
}
