package dev.gieok.encoder.segment;

import java.util.List;

/** A rectangle in fractions of the picture or page, 0 to 1, origin top left. */
public record Region(double x, double y, double width, double height) {
    public static Region of(List<Double> numbers) {
        return new Region(numbers.get(0), numbers.get(1), numbers.get(2), numbers.get(3));
    }

    /** The smallest that holds both. */
    public Region with(Region other) {
        double left = Math.min(x, other.x);
        double top = Math.min(y, other.y);
        double right = Math.max(x + width, other.x + other.width);
        double bottom = Math.max(y + height, other.y + other.height);
        return new Region(left, top, right - left, bottom - top);
    }

    public double bottom() {
        return y + height;
    }

    /** As it travels: [x, y, width, height], to four digits. */
    public List<Double> numbers() {
        return List.of(rounded(x), rounded(y), rounded(width), rounded(height));
    }

    private static double rounded(double value) {
        return Math.round(Math.clamp(value, 0, 1) * 10_000) / 10_000.0;
    }
}
