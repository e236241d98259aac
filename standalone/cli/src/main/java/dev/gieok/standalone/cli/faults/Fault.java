package dev.gieok.standalone.cli.faults;

import dev.gieok.standalone.cli.launch.Part;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;

/**
 * A part that is killed.
 *
 * @param after so many deliveries
 * @param down how long it stays away before it is started again
 */
public record Fault(int after, Part part, Duration down) {

    /** The parts in seeded order at seeded points, spread over all deliveries. */
    static List<Fault> seeded(List<Strike> strikes, int deliveries, Random random) {
        List<Strike> order = new ArrayList<>(strikes);
        Collections.shuffle(order, random);
        List<Fault> faults = new ArrayList<>();
        for (int i = 0; i < order.size(); i++) {
            int after = (int) ((i + random.nextDouble()) * deliveries / order.size());
            faults.add(new Fault(after, order.get(i).part(), order.get(i).down()));
        }
        faults.sort(Comparator.comparingInt(Fault::after));
        return faults;
    }

    /** What is to be killed, and for how long; when is up to the seed. */
    public record Strike(Part part, Duration down) {
        public static Strike at(Part part) {
            return new Strike(part, Duration.ZERO);
        }
    }

    @Override
    public String toString() {
        return part.label() + " after " + after + (down.isZero() ? "" : ", down " + down.toSeconds() + " s");
    }
}
