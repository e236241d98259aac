package dev.gieok.gateway.chat;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gieok.contracts.chat.Answer;
import dev.gieok.contracts.chat.Outcome;
import dev.gieok.contracts.event.AnswerDelta;
import dev.gieok.contracts.event.AnswerFailed;
import dev.gieok.contracts.event.Event;
import dev.gieok.contracts.http.AnswerRecord;
import dev.gieok.contracts.id.AnswerId;
import dev.gieok.contracts.id.PersonId;
import dev.gieok.contracts.id.SessionId;
import dev.gieok.gateway.problem.ProblemCode;
import dev.gieok.gateway.problem.Refusal;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** Two gateways, one topic: an answer reaches the one that waits. */
class AwaitingAnswersTest {
    private static final PersonId INES = new PersonId("per_0123456789abcdefghijklmnop");
    private static final PersonId TOM = new PersonId("per_zzzzzzzzzzzzzzzzzzzzzzzzzz");
    private static final AnswerId ANSWER = new AnswerId("ans_0123456789abcdefghijklmnop");
    private static final SessionId SESSION = new SessionId("s1");
    private static final Duration LONG = Duration.ofSeconds(20);

    private final ReplyPartitions partitions = new ReplyPartitions();
    private final AnswerWaiters waiters = new AnswerWaiters();

    @Test
    void namesOnlyAPartitionThatThisGatewayOwns() {
        ReplyPartitions other = new ReplyPartitions();
        partitions.assigned(List.of(0, 2));
        other.assigned(List.of(1, 3));
        for (int i = 0; i < 50; i++) {
            AnswerId id = new AnswerId("ans_" + "%026d".formatted(i));
            assertTrue(partitions.owns(partitions.forReply(id).orElseThrow()));
            assertTrue(other.owns(other.forReply(id).orElseThrow()));
            assertFalse(other.owns(partitions.forReply(id).orElseThrow()));
        }
    }

    @Test
    void namesNoneWhenThereAreMoreGatewaysThanPartitions() {
        partitions.assigned(List.of());
        assertTrue(partitions.joined());
        assertEquals(Optional.empty(), partitions.forReply(ANSWER));
    }

    @Test
    void namesWhatIsLeftAfterARebalance() {
        partitions.assigned(List.of(0, 1));
        partitions.revoked(List.of(0));
        assertEquals(Optional.of(1), partitions.forReply(ANSWER));
    }

    @Test
    void hearsTheAnswerThatItsPartitionBrings() {
        partitions.assigned(List.of(0));
        Answers memory = (person, answer) -> {
            throw new AssertionError("memory must not be asked");
        };
        try (Waiter waiter = waiters.open(INES, ANSWER)) {
            waiters.deliver(INES, new AnswerDelta(ANSWER, 0, 0, "In "));
            waiters.deliver(INES, new AnswerFailed(ANSWER, SESSION, "internal"));
            List<Event> heard = new ArrayList<>();
            AwaitedAnswer ended = new AwaitingAnswers(partitions, memory, Clock.systemUTC())
                    .await(waiter, ANSWER, Optional.of(0), false, LONG, heard::add);
            assertEquals(new AwaitedAnswer.Failed("internal"), ended);
            assertEquals(1, heard.size());
        }
    }

    @Test
    void asksMemoryWhenThePartitionWasTakenAway() {
        partitions.assigned(List.of(0));
        AtomicInteger asked = new AtomicInteger();
        Answers memory = (person, answer) -> {
            if (asked.incrementAndGet() == 1) {
                throw Refusal.of(ProblemCode.MEMORY_UNAVAILABLE, "not yet");
            }
            return asked.get() == 2 ? Optional.empty() : Optional.of(remembered());
        };
        try (Waiter waiter = waiters.open(INES, ANSWER)) {
            partitions.revoked(List.of(0));
            AwaitedAnswer ended = new AwaitingAnswers(partitions, memory, Clock.systemUTC())
                    .await(waiter, ANSWER, Optional.of(0), false, LONG, event -> {});
            assertInstanceOf(AwaitedAnswer.Completed.class, ended);
            assertEquals(3, asked.get());
        }
    }

    @Test
    void givesUpInTimeAndAsksMemoryALastTime() {
        AtomicInteger asked = new AtomicInteger();
        Answers memory = (person, answer) -> {
            asked.incrementAndGet();
            return Optional.empty();
        };
        try (Waiter waiter = waiters.open(INES, ANSWER)) {
            AwaitedAnswer ended = new AwaitingAnswers(partitions, memory, Clock.systemUTC())
                    .await(waiter, ANSWER, Optional.empty(), false, Duration.ofMillis(50), event -> {});
            assertInstanceOf(AwaitedAnswer.StillPending.class, ended);
            // How often it asks before that depends on the machine; that it asks at the end does not.
            assertTrue(asked.get() >= 1, "memory was asked");
        }
    }

    @Test
    void givesNobodyTheAnswerOfAnother() throws InterruptedException {
        try (Waiter waiter = waiters.open(INES, ANSWER)) {
            waiters.deliver(TOM, new AnswerFailed(ANSWER, SESSION, "internal"));
            assertEquals(Optional.empty(), waiter.next(Duration.ofMillis(1)));
        }
    }

    @Test
    void tellsEverybodyWhoWaitsForTheSameAnswer() throws InterruptedException {
        try (Waiter one = waiters.open(INES, ANSWER);
                Waiter two = waiters.open(INES, ANSWER)) {
            waiters.deliver(INES, new AnswerFailed(ANSWER, SESSION, "internal"));
            assertTrue(one.next(LONG).isPresent());
            assertTrue(two.next(LONG).isPresent());
        }
    }

    @Test
    void keepsNothingOfThoseWhoHaveLeft() {
        Waiter one = waiters.open(INES, ANSWER);
        Waiter two = waiters.open(INES, ANSWER);
        one.close();
        one.close();
        assertTrue(waiters.anyFor(INES));
        two.close();
        assertFalse(waiters.anyFor(INES));
        assertEquals(0, waiters.count());
    }

    private static AnswerRecord remembered() {
        Answer answer =
                new Answer(ANSWER, SESSION, "In Busan.", "grounded", Outcome.KNOWN, List.of(), List.of(), null, null);
        return new AnswerRecord(ANSWER, SESSION, "completed", answer, null, Map.of(), null);
    }
}
