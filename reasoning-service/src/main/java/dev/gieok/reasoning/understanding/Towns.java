package dev.gieok.reasoning.understanding;

import dev.gieok.platform.meaning.Kinds;
import dev.gieok.platform.meaning.WordVectors;
import java.util.Locale;

/** Tells a town that is written without its capital letter: “i moved to bristol” from “i moved to decaf”. */
final class Towns {
    private static final String CITY = "city";

    /** How alike (cosine) a word is to these at least: towns come to 0.35 and more, other words mostly to below 0.2. */
    private static final double ALIKE = 0.3;

    private static final class Known {
        private static final float[] TOWNS =
                WordVectors.of("london paris boston city town leeds manchester chicago berlin");
    }

    private Towns() {}

    static boolean is(String place) {
        String lower = place.toLowerCase(Locale.ROOT);
        return Kinds.of(lower).ones().contains(CITY) || WordVectors.alike(WordVectors.of(lower), Known.TOWNS) >= ALIKE;
    }
}
