package dev.gieok.reasoning.understanding.clause;

import java.util.List;
import java.util.Set;
import org.apache.lucene.analysis.ko.POS;

/** What nori reads as something else, by what stands beside it. */
final class Misread {
    private static final Set<String> CLOSING_QUOTES = Set.of("'", "\"", "’", "”", "」", "』");

    private static final Set<String> TIMES =
            Set.of("주", "주말", "달", "해", "봄", "여름", "가을", "겨울", "학기", "방학", "명절", "추석", "설");

    private Misread() {}

    /** Changes the list. */
    static void mend(List<Morpheme> morphemes) {
        for (int i = morphemes.size() - 3; i >= 0; i--) {
            if (isOfTheLast(morphemes, i)) {
                Morpheme passed = morphemes.get(i);
                morphemes.set(
                        i,
                        new Morpheme(
                                "지난",
                                POS.Tag.MM,
                                passed.start(),
                                morphemes.remove(i + 1).end()));
            }
        }
        for (int i = morphemes.size() - 2; i > 0; i--) {
            if (isOfCopula(morphemes, i)) {
                morphemes.remove(i);
            } else if (closes(morphemes, i)) {
                Morpheme hangs = morphemes.get(i + 1);
                morphemes.set(
                        i + 1,
                        new Morpheme(hangs.form(), hangs.tag(), morphemes.get(i).start(), hangs.end()));
                morphemes.remove(i);
            }
        }
    }

    /** “지난 주말에”: the last one, and nothing that passed. */
    private static boolean isOfTheLast(List<Morpheme> morphemes, int i) {
        boolean passed = morphemes.get(i).form().equals("지나")
                && morphemes.get(i).tag() == POS.Tag.VV
                && morphemes.get(i + 1).form().equals("ㄴ");
        if (!passed) {
            return false;
        }
        int at = morphemes.get(i + 2).tag() == POS.Tag.SP ? i + 3 : i + 2;
        if (at >= morphemes.size()) {
            return false;
        }
        String time = morphemes.get(at).form();
        boolean month = morphemes.get(at).tag() == POS.Tag.SN
                && at + 1 < morphemes.size()
                && morphemes.get(at + 1).form().equals("월");
        return TIMES.contains(time) || time.endsWith("요일") || month;
    }

    /** “예순아홉이십니다”, “아흔셋이셔”: the 이 of the copula is read as two, beside the copula. */
    private static boolean isOfCopula(List<Morpheme> morphemes, int i) {
        Morpheme two = morphemes.get(i);
        return two.form().equals("이")
                && two.tag() == POS.Tag.NR
                && morphemes.get(i - 1).tag() == POS.Tag.NR
                && morphemes.get(i - 1).end() == two.start()
                && morphemes.get(i + 1).tag() == POS.Tag.VCP
                && morphemes.get(i + 1).start() == two.end();
    }

    /** “'수진 씨'라고 불러 주세요”: the particle hangs on what is quoted. */
    private static boolean closes(List<Morpheme> morphemes, int i) {
        Morpheme quote = morphemes.get(i);
        Morpheme hangs = morphemes.get(i + 1);
        return CLOSING_QUOTES.contains(quote.form())
                && morphemes.get(i - 1).end() == quote.start()
                && quote.end() == hangs.start()
                && (hangs.tag() == POS.Tag.J || hangs.tag() == POS.Tag.VCP);
    }
}
