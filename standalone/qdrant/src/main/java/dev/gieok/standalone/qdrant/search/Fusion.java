package dev.gieok.standalone.qdrant.search;

import dev.gieok.standalone.qdrant.refusal.Refusal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Makes one ranked list of several, with Qdrant's numbers. */
sealed interface Fusion {
    List<Hit> fuse(List<List<Hit>> lists);

    /**
     * Reciprocal ranks: each list gives {@code 1 / (rank / weight + k - 1)}, the rank counted from one; with the weight
     * 1 that is {@code 1 / (position + k)}, the position counted from zero. No weights means 1 for each.
     */
    record Reciprocal(int k, List<Float> weights) implements Fusion {
        /** Qdrant's, when the caller names none. */
        static final int DEFAULT_K = 2;

        static final Reciprocal DEFAULT = new Reciprocal(DEFAULT_K, List.of());

        public Reciprocal {
            weights = List.copyOf(weights);
        }

        @Override
        public List<Hit> fuse(List<List<Hit>> lists) {
            if (!weights.isEmpty() && weights.size() != lists.size()) {
                throw Refusal.invalid("Number of weights in RRF should match number of pre-fetches: got "
                        + weights.size() + ", expected " + lists.size());
            }
            Map<Integer, Hit> sums = new LinkedHashMap<>();
            for (int list = 0; list < lists.size(); list++) {
                float weight = weights.isEmpty() ? 1 : weights.get(list);
                int rank = 1;
                for (Hit hit : lists.get(list)) {
                    add(sums, hit, weight <= 0 ? 0 : 1 / (rank / weight + k - 1));
                    rank++;
                }
            }
            return sorted(sums.values());
        }
    }

    /** Scores brought to [0, 1] by three standard deviations around each list's mean, then added. */
    record DistributionBased() implements Fusion {
        private static final float ONE_OF_ITS_KIND = 0.5f;

        @Override
        public List<Hit> fuse(List<List<Hit>> lists) {
            Map<Integer, Hit> sums = new LinkedHashMap<>();
            for (List<Hit> list : lists) {
                float mean =
                        (float) list.stream().mapToDouble(Hit::score).average().orElse(0);
                double squares = list.stream()
                        .mapToDouble(hit -> (hit.score() - mean) * (hit.score() - mean))
                        .sum();
                float deviation = list.size() < 2 ? 0 : (float) Math.sqrt(squares / (list.size() - 1));
                float low = mean - 3 * deviation;
                float high = mean + 3 * deviation;
                list.forEach(hit -> add(sums, hit, low == high ? ONE_OF_ITS_KIND : (hit.score() - low) / (high - low)));
            }
            return sorted(sums.values());
        }
    }

    private static void add(Map<Integer, Hit> sums, Hit hit, float score) {
        sums.merge(hit.doc(), hit.withScore(score), (sum, more) -> sum.withScore(sum.score() + more.score()));
    }

    private static List<Hit> sorted(Collection<Hit> hits) {
        List<Hit> sorted = new ArrayList<>(hits);
        sorted.sort(Comparator.comparing(Hit::score).reversed().thenComparing(Hit::key));
        return sorted;
    }
}
