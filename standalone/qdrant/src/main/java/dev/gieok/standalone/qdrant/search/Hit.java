package dev.gieok.standalone.qdrant.search;

import dev.gieok.standalone.qdrant.point.PointKey;
import java.util.OptionalDouble;

/**
 * A found document of one view, with the score that the caller sees and the number it was ordered by, if any. A list
 * of hits is sorted already, best first.
 */
public record Hit(int doc, PointKey key, float score, OptionalDouble order) {
    /** What Qdrant gives to points that were not compared with anything. */
    private static final float UNCOMPARED = 1;

    static Hit scored(int doc, PointKey key, float score) {
        return new Hit(doc, key, score, OptionalDouble.empty());
    }

    static Hit ordered(int doc, PointKey key, double number) {
        return new Hit(doc, key, UNCOMPARED, OptionalDouble.of(number));
    }

    static Hit listed(int doc, PointKey key) {
        return scored(doc, key, UNCOMPARED);
    }

    Hit withScore(float newScore) {
        return scored(doc, key, newScore);
    }
}
