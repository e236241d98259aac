package dev.gieok.standalone.cli.bench;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * How much of the evidence was among the first k hits: the share of each question, averaged over the questions, of all
 * categories together and of each. Several threads may add.
 */
final class Found {
    private static final List<Integer> DEPTHS = List.of(5, 10, 20, 50);
    private static final int HIT = 10;
    private static final double PERCENT = 100;

    private final Map<String, Sum> sums = new TreeMap<>();

    private static final class Sum {
        private final Map<Integer, Double> recall = new TreeMap<>();
        private int hits;
        private int questions;

        private Map<String, Object> means() {
            Map<String, Object> means = new LinkedHashMap<>();
            recall.forEach((depth, sum) -> means.put("R@" + depth, rounded(sum / questions)));
            means.put("hit@" + HIT, rounded((double) hits / questions));
            means.put("questions", questions);
            return means;
        }

        private static double rounded(double share) {
            return Math.round(share * PERCENT * 10) / 10.0;
        }
    }

    static int deepest() {
        return DEPTHS.getLast();
    }

    /** @param hits the turns of each hit, best first */
    synchronized void add(Locomo.Asked asked, List<Set<String>> hits) {
        for (String of : List.of("all", asked.category() + " " + Locomo.CATEGORIES.get(asked.category()))) {
            Sum sum = sums.computeIfAbsent(of, name -> new Sum());
            DEPTHS.forEach(depth -> sum.recall.merge(depth, share(asked, hits, depth), Double::sum));
            sum.hits += share(asked, hits, HIT) > 0 ? 1 : 0;
            sum.questions++;
        }
    }

    private static double share(Locomo.Asked asked, List<Set<String>> hits, int depth) {
        Set<String> among = hits.stream().limit(depth).flatMap(Set::stream).collect(Collectors.toSet());
        long there = asked.evidence().stream().filter(among::contains).count();
        return (double) there / asked.evidence().size();
    }

    /** In percent, by category, `all` last. */
    @JsonValue
    synchronized Map<String, Map<String, Object>> means() {
        Map<String, Map<String, Object>> means = new LinkedHashMap<>();
        sums.forEach((of, sum) -> means.put(of, sum.means()));
        return means;
    }

    /** One line for the table: all together, then recall at ten of each category. */
    @Override
    public String toString() {
        Map<String, Map<String, Object>> means = means();
        String all = means.getOrDefault("all", Map.of()).entrySet().stream()
                .map(mean -> mean.getKey() + " " + padded(mean.getValue()))
                .collect(Collectors.joining("  "));
        return means.entrySet().stream()
                .filter(of -> !of.getKey().equals("all"))
                .map(of -> of.getKey() + padded(of.getValue().getOrDefault("R@" + HIT, "-")))
                .collect(Collectors.joining("  ", all + "  | R@" + HIT + ": ", ""));
    }

    private static String padded(@Nullable Object number) {
        return String.format(Locale.ROOT, "%5s", number);
    }
}
