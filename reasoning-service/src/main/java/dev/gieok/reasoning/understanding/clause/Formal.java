package dev.gieok.reasoning.understanding.clause;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.lucene.analysis.ko.POS;

/**
 * “키웁니다”, “바꿉니다”, “듭니다”: the polite form of a verb that nori reads as other words. What the same verb is in “키운다”,
 * “키우면” or “키우지” it is here, too.
 */
final class Formal {
    private static final Pattern FORM = Pattern.compile("(?!입니)([가-힣]*)([가-힣])(니다|니까)");
    private static final String PLAIN = "ㄴ다";
    private static final List<String> OTHERS = List.of("면", "지");
    private static final int FINALS = 28;
    private static final int NIEUN = 4;
    private static final int RIEUL = 8;
    private static final int BIEUP = 17;

    private final Function<String, List<Morpheme>> reader;

    /** @param reader takes a word apart, as nori does */
    Formal(Function<String, List<Morpheme>> reader) {
        this.reader = reader;
    }

    /** Changes the list. */
    void mend(List<Morpheme> morphemes, String source) {
        for (int end = morphemes.size(); end > 0; ) {
            int start = end - 1;
            while (start > 0
                    && morphemes.get(start - 1).end() >= morphemes.get(start).start()
                    && isOfAWord(morphemes.get(start - 1))
                    && isOfAWord(morphemes.get(start))) {
                start--;
            }
            List<Morpheme> word = morphemes.subList(start, end);
            read(word, source).ifPresent(read -> {
                word.clear();
                word.addAll(read);
            });
            end = start;
        }
    }

    private static boolean isOfAWord(Morpheme morpheme) {
        return switch (morpheme.tag()) {
            case SP, SF, SC, SE, SSC, SSO, SY, SN -> false;
            default -> true;
        };
    }

    /** Empty where it is read well already, or is no such form. */
    private Optional<List<Morpheme>> read(List<Morpheme> word, String source) {
        int start = word.getFirst().start();
        int end = word.getLast().end();
        Matcher form = FORM.matcher(source).region(start, end);
        boolean known = word.stream()
                .anyMatch(each -> each.tag() == POS.Tag.E && each.form().matches("(ㅂ|습)니(다|까)|사옵니다"));
        if (known || !form.matches() || (form.group(2).charAt(0) - '가') % FINALS != BIEUP) {
            return Optional.empty();
        }
        char open = (char) (form.group(2).charAt(0) - BIEUP);
        return Stream.concat(
                        Stream.of(read(form.group(1) + (char) (open + NIEUN), "다", PLAIN)),
                        OTHERS.stream()
                                .flatMap(ending -> Stream.of((char) (open + RIEUL), open)
                                        .map(syllable -> read(form.group(1) + syllable, ending, ending))))
                .flatMap(Optional::stream)
                .min(Comparator.comparingInt(List::size))
                .map(read -> placed(
                        read, start, form.end(2), new Morpheme("ㅂ" + form.group(3), POS.Tag.E, form.start(2), end)));
    }

    /** What stands before an ending, if that knows it as a verb. @param as how nori writes the ending */
    private Optional<List<Morpheme>> read(String stem, String ending, String as) {
        List<Morpheme> read = reader.apply(stem + ending);
        int last = read.size() - 2;
        boolean verb = last >= 0
                && read.getLast().tag() == POS.Tag.E
                && read.getLast().form().equals(as)
                && isVerb(read.get(last))
                && (as.equals(PLAIN) || stem.endsWith(read.get(last).form()));
        return verb ? Optional.of(read.subList(0, last + 1)) : Optional.empty();
    }

    /** The same where it stands in the sentence, with its ending. */
    private static List<Morpheme> placed(List<Morpheme> read, int start, int end, Morpheme ending) {
        return Stream.concat(
                        read.stream()
                                .map(each -> new Morpheme(
                                        each.form(),
                                        each.tag(),
                                        start + each.start(),
                                        Math.min(start + each.end(), end))),
                        Stream.of(ending))
                .toList();
    }

    private static boolean isVerb(Morpheme morpheme) {
        return morpheme.tag() == POS.Tag.VV || morpheme.tag() == POS.Tag.VA || morpheme.tag() == POS.Tag.XSV;
    }
}
