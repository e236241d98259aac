package dev.gieok.standalone.cli.faults;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;

/**
 * What one person says over some weeks, in one language: moves, tastes that change, allergies, work, small talk, the
 * same again, and what only comes out later. The same seed tells the same story.
 *
 * @param city where they live by the message that happened last
 */
record Story(List<Message> messages, String city, Set<String> allergies) {
    private static final Instant BEGIN = Instant.parse("2026-01-05T09:00:00Z");
    private static final Duration STEP = Duration.ofHours(2);

    static Story of(long seed, int user, int count) {
        return new Teller(new Random(seed * 31 + user), Tongue.of(user)).tell(count);
    }

    private static final class Teller {
        private final Random random;
        private final Tongue tongue;
        private final List<Message> said = new ArrayList<>();
        private final Set<String> allergies = new TreeSet<>();
        private String city = "";
        private Instant movedAt = Instant.MIN;

        Teller(Random random, Tongue tongue) {
            this.random = random;
            this.tongue = tongue;
        }

        Story tell(int count) {
            move(at(0));
            while (said.size() < count) {
                next(at(said.size()));
            }
            return new Story(List.copyOf(said), city, Set.copyOf(allergies));
        }

        private void next(Instant now) {
            switch (random.nextInt(12)) {
                case 0, 1 -> move(now);
                // Told now, of a time between two earlier messages.
                case 2 -> move(at(random.nextInt(said.size())).plusSeconds(60L + said.size()));
                case 3, 4 -> say(tongue.likes(random), now);
                case 5 -> say(tongue.dislikes(random), now);
                case 6 -> {
                    String food = tongue.allergen(random);
                    allergies.add(food);
                    say(tongue.allergic(food), now);
                }
                case 7 -> say(tongue.works(random), now);
                case 8, 9 -> say(said.get(random.nextInt(said.size())).text(), now, true);
                default -> say(tongue.smallTalk(random), now);
            }
        }

        private void move(Instant when) {
            String to = tongue.city(random);
            if (when.isAfter(movedAt)) {
                city = to;
                movedAt = when;
            }
            say(tongue.lives(random, to), when);
        }

        /** Whoever says again where they live lives there, too. */
        private void say(String text, Instant when, boolean again) {
            tongue.cityIn(text).filter(to -> again && when.isAfter(movedAt)).ifPresent(to -> {
                city = to;
                movedAt = when;
            });
            say(text, when);
        }

        private void say(String text, Instant when) {
            said.add(new Message("m-" + said.size(), text, when));
        }

        private static Instant at(int number) {
            return BEGIN.plus(STEP.multipliedBy(number));
        }
    }
}
