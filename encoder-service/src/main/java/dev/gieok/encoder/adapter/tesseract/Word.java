package dev.gieok.encoder.adapter.tesseract;

import dev.gieok.encoder.segment.Region;

/**
 * A word as Tesseract read it.
 *
 * @param confidence 0 to 1
 * @param spaced whether a space stands before it: Tesseract makes words of Hangul syllables
 */
record Word(String text, Region region, double confidence, boolean spaced) {
    boolean isReadable() {
        return text.codePoints().anyMatch(Character::isLetterOrDigit);
    }

    boolean isHangul() {
        return text.codePoints().anyMatch(point -> Character.UnicodeScript.of(point) == Character.UnicodeScript.HANGUL);
    }

    /** Whether both stand in the same place on their line: a third of the narrower one, at least. */
    boolean covers(Word other) {
        double left = Math.max(region.x(), other.region.x());
        double right = Math.min(region.x() + region.width(), other.region.x() + other.region.width());
        return right - left > Math.min(region.width(), other.region.width()) / 3;
    }

    Word withSpace(boolean space) {
        return new Word(text, region, confidence, space);
    }

    @Override
    public String toString() {
        return "Word" + region;
    }
}
