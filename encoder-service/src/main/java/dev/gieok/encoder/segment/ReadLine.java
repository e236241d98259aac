package dev.gieok.encoder.segment;

/**
 * A line of words with where it stands, in fractions of the picture or page.
 *
 * @param paragraph lines with the same number belong together
 * @param confidence 0 to 1
 */
public record ReadLine(String text, Region region, int paragraph, double confidence) {
    @Override
    public String toString() {
        return "ReadLine" + region;
    }
}
