package dev.gieok.standalone.cli.faults;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * One message of one person on its way, for the first time or again.
 *
 * @param number of the message in its person's story
 */
record Delivery(int user, int number) {

    /**
     * All messages of all, shuffled across persons while each person's stay in their order; now and then one that was
     * delivered before comes again.
     *
     * @param again how many of a hundred deliveries are followed by an earlier one of the same person
     */
    static List<Delivery> shuffled(int users, int messages, int again, Random random) {
        int[] next = new int[users];
        List<Integer> speaking = new ArrayList<>();
        for (int user = 0; user < users; user++) {
            speaking.add(user);
        }
        List<Delivery> order = new ArrayList<>();
        while (!speaking.isEmpty()) {
            int place = random.nextInt(speaking.size());
            int user = speaking.get(place);
            order.add(new Delivery(user, next[user]++));
            if (random.nextInt(100) < again) {
                order.add(new Delivery(user, random.nextInt(next[user])));
            }
            if (next[user] == messages) {
                speaking.remove(place);
            }
        }
        return order;
    }
}
