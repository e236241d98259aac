package dev.gieok.standalone.cli.bench;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/**
 * How many of some changed facts came out right, for the table and as JSON.
 *
 * @param recall the first result tells what holds now, not naming what held before
 * @param recallNamingBoth the first result tells what holds now
 * @param profile of those that a profile shows: what holds now, and not what held before but as doubtful
 * @param profileFirst of those, what holds now comes before what held before, where that is listed as if it held
 * @param profileDoubting of these, what held before is there as doubtful
 * @param both recall and, where it shows such things, the profile
 * @param othersAsked things told besides that did not change, each asked for once
 * @param others of these, what was told comes first
 * @param understood the former memory was held and ended, and the new one is held
 */
record ChangeCounts(
        int facts,
        int recall,
        int recallNamingBoth,
        int profileFacts,
        int profile,
        int profileFirst,
        int profileDoubting,
        int inGroup,
        int both,
        int kept,
        int learnt,
        int ended,
        int understood,
        int othersAsked,
        int others) {
    private static final double PERCENT = 100;

    static ChangeCounts of(List<ChangeSeen> seen) {
        List<ChangeSeen> shown =
                seen.stream().filter(it -> !it.change().groups().isEmpty()).toList();
        return new ChangeCounts(
                seen.size(),
                count(seen, ChangeSeen::first),
                count(seen, ChangeSeen::firstNamingBoth),
                shown.size(),
                count(shown, ChangeSeen::listed),
                count(shown, ChangeSeen::listedFirst),
                count(shown, ChangeSeen::doubted),
                count(shown, ChangeSeen::inGroup),
                count(seen, ChangeSeen::right),
                count(seen, ChangeSeen::kept),
                count(seen, ChangeSeen::learnt),
                count(seen, ChangeSeen::ended),
                count(seen, ChangeSeen::understood),
                seen.stream().mapToInt(it -> it.change().others().size()).sum(),
                seen.stream().mapToInt(ChangeSeen::besides).sum());
    }

    private static int count(List<ChangeSeen> seen, Predicate<ChangeSeen> which) {
        return Math.toIntExact(seen.stream().filter(which).count());
    }

    @Override
    public String toString() {
        return "recall %s  naming both %s  profile %s (%d doubting; %s in the first place)  both doors %s  understood %s (first held %d, change held %d, ended %d)  unchanged %s"
                .formatted(
                        share(recall, facts),
                        share(recallNamingBoth, facts),
                        share(profile, profileFacts),
                        profileDoubting,
                        share(profileFirst, profileFacts),
                        share(both, facts),
                        share(understood, facts),
                        kept,
                        learnt,
                        ended,
                        share(others, othersAsked));
    }

    private static String share(int part, int of) {
        return of == 0 ? "-" : String.format(Locale.ROOT, "%3d/%-3d %5.1f %%", part, of, PERCENT * part / of);
    }
}
