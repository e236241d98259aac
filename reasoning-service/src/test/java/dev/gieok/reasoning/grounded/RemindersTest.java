package dev.gieok.reasoning.grounded;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gieok.contracts.chat.Outcome;
import dev.gieok.contracts.memory.Candidate;
import dev.gieok.contracts.memory.Kind;
import dev.gieok.contracts.memory.Retention;
import dev.gieok.contracts.memory.Trust;
import dev.gieok.reasoning.understanding.Extractor;
import dev.gieok.reasoning.understanding.Utterance;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What somebody asks to be reminded of is to be done, though nothing here rings. */
class RemindersTest {
    private static final ZoneId SEOUL = ZoneId.of("Asia/Seoul");
    private static final Instant MONDAY = Instant.parse("2026-11-23T00:00:00Z");

    private final Extractor extractor = new Extractor();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Remind me to call the vet on Friday                      | I plan to call the vet on Friday            | 2026-11-27
            can you remind me tomorrow to ring my mum?               | I plan to ring my mum tomorrow              | 2026-11-24
            Please don't let me forget to pay the rent on Thursday!  | I plan to pay the rent on Thursday          | 2026-11-26
            reminder: pick up the parcel tomorrow                    | I plan to pick up the parcel tomorrow       | 2026-11-24
            set a reminder to renew my passport                      | I plan to renew my passport                 |
            Remind me about my dentist appointment on Thursday       | my dentist appointment is on Thursday       | 2026-11-26
            can u remind me about Mum's birthday on Friday           | Mum's birthday is on Friday                 | 2026-11-27
            note to self: buy flea treatment on Saturday             | I plan to buy flea treatment on Saturday    | 2026-11-28
            remind me to feed the cat tonight                        | I plan to feed the cat tonight              | 2026-11-23
            내일 은행에 전화하라고 알려줘                            | 내일 은행에 전화할 예정이야                 | 2026-11-24
            내일 엄마한테 전화하라고 알려줘                          | 내일 엄마한테 전화할 예정이야               | 2026-11-24
            모레 보험료 내는 거 잊지 말라고 해줘                     | 모레 보험료 낼 예정이야                     | 2026-11-25
            금요일에 치과 가는 거 까먹지 않게 해 주세요              | 금요일에 치과 갈 예정이야                   | 2026-11-27
            우유 사라고 알려줘                                       | 우유 살 예정이야                            |
            """)
    void isKeptAsAPlan(String said, String kept, String day) {
        List<Candidate> told = told("I like tea. " + said).stream()
                .filter(candidate -> candidate.kind() == Kind.EVENT)
                .toList();

        assertEquals(
                List.of(kept),
                told.stream().map(Candidate::text).toList(),
                () -> told(said).toString());
        Instant from = told.getFirst().validFrom();
        assertEquals(day, from == null ? null : from.atZone(SEOUL).toLocalDate().toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Remind me what my sister is called",
                "Can you remind me where I live?",
                "Always remind me to drink water",
                "Remind me of my pills at 8 am",
                "remind me every morning to take my pills",
                "우리 집 주소가 뭐라고 알려줘",
                "매일 물 마시라고 알려줘"
            })
    void whatIsAskedAndWhatComesAgainIsNoPlan(String said) {
        assertTrue(told(said).stream().noneMatch(candidate -> candidate.text().contains("plan to")), said);
        assertTrue(told(said).stream().noneMatch(candidate -> candidate.text().contains("예정")), said);
    }

    @Test
    void theAnswerSaysThatNothingRings() {
        GroundedAnswer english = Knowing.that().asked("Can you remind me to call the vet on Friday?");
        GroundedAnswer korean = Knowing.that().asked("금요일에 치과 가는 거 까먹지 않게 해줘");

        assertEquals(Outcome.UNKNOWN, english.outcome());
        assertEquals(
                "I'll remember: “I plan to call the vet on Friday” I can't ring when it is time, but ask me what you have to do.",
                english.text());
        assertEquals("기억할게요: “금요일에 치과 갈 예정이야” 때가 되어도 알림을 울리지는 못하지만, 할 일이 뭐냐고 물어보시면 알려 드릴게요.", korean.text());
    }

    @Test
    void whatIsOnlyToBeKeptNeedsNoModel() {
        GroundedAnswer answer = Knowing.that().asked("모레 오후 3시에 팀장님이랑 면담 있는 거 기억해줘");

        assertEquals(Outcome.KNOWN, answer.outcome());
        assertEquals("기억할게요: “모레 오후 3시에 팀장님이랑 면담 있는 거 기억해줘”", answer.text());
    }

    private List<Candidate> told(String said) {
        return extractor
                .extract(new Utterance(said, null, MONDAY, SEOUL, Trust.PERSON, Retention.AUTO, List.of()))
                .candidates();
    }
}
