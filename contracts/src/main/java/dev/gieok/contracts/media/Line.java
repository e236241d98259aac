package dev.gieok.contracts.media;

import java.util.List;

/**
 * A line of text and where it stands: `region` is [x, y, width, height] as fractions of the page or image, 0 to 1, origin top left.
 */
public record Line(String text, List<Double> region) {

    @Override
    public String toString() {
        return "Line" + region;
    }
}
