package dev.gieok.standalone.cli.faults;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gieok.standalone.cli.faults.Fault.Strike;
import dev.gieok.standalone.cli.launch.Part;
import java.time.Duration;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is told, in which order, and when it strikes: by the seed alone. */
class StoryTest {
    @Test
    void theSameSeedTellsTheSameAndAnotherAnother() {
        assertEquals(Story.of(7, 3, 200), Story.of(7, 3, 200));
        assertNotEquals(Story.of(7, 3, 200), Story.of(8, 3, 200));
        assertNotEquals(
                Story.of(7, 2, 200).messages().getFirst().text(),
                Story.of(7, 3, 200).messages().getFirst().text(),
                "every other person speaks Korean");
    }

    @Test
    void oneLivesWhereTheMessageThatHappenedLastSays() {
        for (int user = 0; user < 20; user++) {
            Story story = Story.of(11, user, 60);
            Tongue tongue = Tongue.of(user);
            String last = story.messages().stream()
                    .filter(message -> tongue.cityIn(message.text()).isPresent())
                    .max(Comparator.comparing(Message::occurredAt))
                    .flatMap(message -> tongue.cityIn(message.text()))
                    .orElseThrow();
            assertEquals(last, story.city());
            assertEquals(
                    60,
                    new HashSet<>(story.messages().stream()
                                    .map(Message::externalId)
                                    .toList())
                            .size());
            assertEquals(
                    60,
                    new HashSet<>(story.messages().stream()
                                    .map(Message::occurredAt)
                                    .toList())
                            .size());
        }
    }

    @Test
    void someThingsComeOutLate() {
        List<Message> messages = Story.of(11, 0, 200).messages();
        assertTrue(IntStream.range(1, messages.size())
                .anyMatch(i -> messages.get(i)
                        .occurredAt()
                        .isBefore(messages.get(i - 1).occurredAt())));
    }

    @Test
    void personsAreShuffledAndEachOnesMessagesStayInTheirOrder() {
        List<Delivery> order = Delivery.shuffled(10, 50, 10, new Random(3));

        assertTrue(order.size() > 520, "some come again");
        for (int user = 0; user < 10; user++) {
            Set<Integer> seen = new TreeSet<>();
            int next = 0;
            for (Delivery delivery : order) {
                if (delivery.user() == user && seen.add(delivery.number())) {
                    assertEquals(next++, delivery.number());
                }
            }
            assertEquals(50, next);
        }
        assertNotEquals(
                order.stream().map(Delivery::user).toList(),
                order.stream().map(Delivery::user).sorted().toList());
    }

    @Test
    void everyPartIsStruckOnceAndAllOverTheRun() {
        List<Strike> strikes = Stream.of(Part.values()).map(Strike::killed).toList();

        List<Fault> faults = Fault.seeded(strikes, 800, new Random(5));

        assertEquals(
                Set.of(Part.values()),
                new HashSet<>(
                        faults.stream().map(fault -> fault.strike().part()).toList()));
        for (int i = 0; i < faults.size(); i++) {
            assertEquals(i, faults.get(i).after() * faults.size() / 800);
        }
        assertEquals(
                "after 3: qdrant killed, down 60 s",
                new Fault(3, Strike.killed(Part.QDRANT, Duration.ofSeconds(60))).toString());
    }
}
