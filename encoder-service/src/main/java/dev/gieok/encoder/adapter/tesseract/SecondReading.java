package dev.gieok.encoder.adapter.tesseract;

import dev.gieok.encoder.segment.Region;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Mends a bilingual reading with a Korean one. Beside English, a Hangul syllable is sometimes taken for Latin letters or
 * digits (“45,300원” for “45,3008”), surely enough to look right; the Korean model alone gets those right, and knows
 * Hangul from what it cannot read.
 */
final class SecondReading {
    private static final double SURE = 0.8;

    private SecondReading() {}

    /** Whether a reading has Hangul in it, so that a Korean one is worth the time. */
    static boolean helps(List<WordLine> bilingual) {
        return bilingual.stream().flatMap(line -> line.words().stream()).anyMatch(Word::isHangul);
    }

    static List<WordLine> mended(List<WordLine> bilingual, List<WordLine> korean) {
        return bilingual.stream()
                .map(line ->
                        sameLine(line, korean).map(other -> mended(line, other)).orElse(line))
                .toList();
    }

    private static WordLine mended(WordLine line, WordLine korean) {
        List<Word> words = new ArrayList<>(line.words());
        for (Word better : korean.words()) {
            if (!better.isHangul() || better.confidence() < SURE) {
                continue;
            }
            List<Word> doubtful = words.stream().filter(better::covers).toList();
            if (doubtful.isEmpty() || doubtful.stream().anyMatch(Word::isHangul)) {
                continue;
            }
            // What the doubtful words cover besides is read anew, too: the digits before a counter.
            List<Word> instead = korean.words().stream()
                    .filter(word -> doubtful.stream().anyMatch(word::covers))
                    .toList();
            List<Word> replaced = words.stream()
                    .filter(word -> !word.isHangul() && instead.stream().anyMatch(word::covers))
                    .toList();
            if (confidence(instead) >= SURE) {
                words.removeAll(replaced);
                words.addAll(instead);
            }
        }
        words.sort(Comparator.comparingDouble(word -> word.region().x()));
        return new WordLine(words, line.paragraph());
    }

    private static double confidence(List<Word> words) {
        return words.stream().mapToDouble(Word::confidence).average().orElse(0);
    }

    private static Optional<WordLine> sameLine(WordLine line, List<WordLine> others) {
        Region region = line.region();
        return others.stream()
                .filter(other -> overlap(region, other.region())
                        > Math.max(region.height(), other.region().height()) / 2)
                .max(Comparator.comparingDouble(other -> overlap(region, other.region())));
    }

    private static double overlap(Region a, Region b) {
        return Math.min(a.bottom(), b.bottom()) - Math.max(a.y(), b.y());
    }
}
