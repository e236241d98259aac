package dev.gieok.reasoning.understanding.clause;

import java.util.List;
import java.util.Set;
import org.apache.lucene.analysis.ko.POS;

/** What nori leaves between a word and what hangs on it. */
final class Misread {
    private static final Set<String> CLOSING_QUOTES = Set.of("'", "\"", "’", "”", "」", "』");

    private Misread() {}

    /** Changes the list. */
    static void mend(List<Morpheme> morphemes) {
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
