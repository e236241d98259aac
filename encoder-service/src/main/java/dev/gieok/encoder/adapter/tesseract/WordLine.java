package dev.gieok.encoder.adapter.tesseract;

import dev.gieok.encoder.segment.ReadLine;
import dev.gieok.encoder.segment.Region;
import java.util.ArrayList;
import java.util.List;

/** The words of a line, from left to right. */
record WordLine(List<Word> words, int paragraph) {
    // Of the line's height: narrower gaps are inside a word.
    private static final double SPACE = 0.3;

    /** The same with spaces as Tesseract's own text has them. */
    WordLine spacedAs(String text) {
        List<Word> spaced = new ArrayList<>(words.size());
        int at = 0;
        for (Word word : words) {
            boolean space = false;
            StringBuilder read = new StringBuilder();
            while (read.length() < word.text().length() && at < text.length()) {
                char letter = text.charAt(at++);
                if (Character.isWhitespace(letter)) {
                    space |= read.isEmpty();
                } else {
                    read.append(letter);
                }
            }
            spaced.add(word.withSpace(space));
        }
        return new WordLine(spaced, paragraph);
    }

    /** The same with a space wherever the gap is wide. */
    WordLine spacedByGaps(double pageWidth, double pageHeight) {
        List<Word> spaced = new ArrayList<>(words.size());
        double end = Double.NEGATIVE_INFINITY;
        for (Word word : words) {
            double gap = (word.region().x() - end) * pageWidth;
            spaced.add(word.withSpace(gap > SPACE * word.region().height() * pageHeight));
            end = word.region().x() + word.region().width();
        }
        return new WordLine(spaced, paragraph);
    }

    /** Without spaces: what two writings of the same line have in common. */
    String letters() {
        return String.join("", words.stream().map(Word::text).toList());
    }

    String text() {
        StringBuilder text = new StringBuilder();
        for (Word word : words) {
            if (word.spaced() && !text.isEmpty()) {
                text.append(' ');
            }
            text.append(word.text());
        }
        return text.toString();
    }

    Region region() {
        return words.stream().map(Word::region).reduce(Region::with).orElseThrow();
    }

    double confidence() {
        return words.stream().mapToDouble(Word::confidence).average().orElse(0);
    }

    ReadLine read() {
        return new ReadLine(text(), region(), paragraph, confidence());
    }
}
