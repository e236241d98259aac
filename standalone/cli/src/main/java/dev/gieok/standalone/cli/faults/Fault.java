package dev.gieok.standalone.cli.faults;

import dev.gieok.standalone.cli.launch.Part;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;

/**
 * A part that is killed, or told to end.
 *
 * @param after so many deliveries
 */
public record Fault(int after, Strike strike) {

    /** The parts in seeded order at seeded points, spread over all deliveries. */
    static List<Fault> seeded(List<Strike> strikes, int deliveries, Random random) {
        List<Strike> order = new ArrayList<>(strikes);
        Collections.shuffle(order, random);
        List<Fault> faults = new ArrayList<>();
        for (int i = 0; i < order.size(); i++) {
            int after = (int) ((i + random.nextDouble()) * deliveries / order.size());
            faults.add(new Fault(after, order.get(i)));
        }
        faults.sort(Comparator.comparingInt(Fault::after));
        return faults;
    }

    /**
     * What is to be struck; when is up to the seed.
     *
     * @param down how long it stays away before it is started again
     * @param stopped told to end, as `./gieok down` does; else killed as `kill -9` does
     */
    public record Strike(Part part, Duration down, boolean stopped) {
        public static Strike killed(Part part, Duration down) {
            return new Strike(part, down, false);
        }

        public static Strike killed(Part part) {
            return killed(part, Duration.ZERO);
        }

        public static Strike stopped(Part part) {
            return new Strike(part, Duration.ZERO, true);
        }

        @Override
        public String toString() {
            return part.label()
                    + (stopped ? " stopped" : " killed")
                    + (down.isZero() ? "" : ", down " + down.toSeconds() + " s");
        }
    }

    @Override
    public String toString() {
        return "after " + after + ": " + strike;
    }
}
