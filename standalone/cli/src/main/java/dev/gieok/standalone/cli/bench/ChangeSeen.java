package dev.gieok.standalone.cli.bench;

import java.util.ArrayList;
import java.util.List;

/**
 * What became of one changed fact.
 *
 * @param kept what was told first was held as such
 * @param learnt what was told later is held, and holds
 * @param ended what was told first holds no longer
 * @param first recall's first result tells what holds now, and does not name what held before
 * @param firstNamingBoth the same, but it may name both
 * @param listed the profile lists what holds now, and not what held before as if it held
 * @param listedFirst it lists what holds now, and before that not what held before as if it held
 * @param doubted it does so, and lists what held before among what is doubtful
 * @param inGroup it does so in a group that was expected
 * @param besides so many of the things that did not change come first when one asks for them
 * @param shown for whoever looks for the failure
 */
record ChangeSeen(
        Change change,
        boolean kept,
        boolean learnt,
        boolean ended,
        boolean first,
        boolean firstNamingBoth,
        boolean listed,
        boolean listedFirst,
        boolean doubted,
        boolean inGroup,
        int besides,
        String shown) {

    boolean understood() {
        return kept && learnt && ended;
    }

    boolean isListedOrNeedNot() {
        return listed || change.groups().isEmpty();
    }

    /** Both doors give it. */
    boolean right() {
        return first && isListedOrNeedNot();
    }

    /** One line that says where it failed. */
    String failure() {
        List<String> where = new ArrayList<>();
        add(where, kept, "the first not held");
        add(where, learnt, "the change not held");
        add(where, ended, "the first not ended");
        add(where, firstNamingBoth, "not first in recall");
        add(where, first || !firstNamingBoth, "first in recall, naming both");
        add(where, isListedOrNeedNot(), "not in the profile, or beside the former");
        add(where, listedFirst, "not before the former in the profile");
        return "  %s %s %s: %s%n      %s → %s (%s)%n      %s"
                .formatted(
                        change.language(),
                        change.half(),
                        change.about(),
                        String.join("; ", where),
                        change.first(),
                        change.later(),
                        change.query(),
                        shown);
    }

    private static void add(List<String> where, boolean right, String otherwise) {
        if (!right) {
            where.add(otherwise);
        }
    }
}
