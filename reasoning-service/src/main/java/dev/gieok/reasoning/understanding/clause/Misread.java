package dev.gieok.reasoning.understanding.clause;

import java.util.List;
import java.util.Set;
import org.apache.lucene.analysis.ko.POS;

/** What nori reads as something else, by what stands beside it. */
final class Misread {
    private static final Set<String> CLOSING_QUOTES = Set.of("'", "\"", "’", "”", "」", "』");

    private static final Set<String> TIMES =
            Set.of("주", "주말", "달", "해", "봄", "여름", "가을", "겨울", "학기", "방학", "명절", "추석", "설");

    /** What follows a noun only. */
    private static final Set<String> COPULAS = Set.of("야", "예요", "에요", "이야", "이에요");

    private static final Set<String> MODIFYING = Set.of("는", "은", "ㄴ");

    /** Before 차 they make a tea of it, and no car. */
    private static final Set<String> TEAS = Set.of(
            "디카페인", "허브", "캐모마일", "카모마일", "루이보스", "페퍼민트", "과일", "한방", "전통", "생강", "대추", "유자", "곡물", "현미", "보이", "우롱",
            "얼그레이", "히비스커스");

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
        for (int i = morphemes.size() - 2; i >= 0; i--) {
            int at = morphemes.get(i + 1).tag() == POS.Tag.SP ? i + 2 : i + 1;
            if (at < morphemes.size()
                    && TEAS.contains(morphemes.get(i).form())
                    && morphemes.get(at).form().equals("차")) {
                Morpheme kind = morphemes.get(i);
                int end = morphemes.get(at).end();
                morphemes.set(i, new Morpheme(kind.form() + "차", POS.Tag.NNG, kind.start(), end));
                morphemes.subList(i + 1, at + 1).clear();
            }
        }
        for (int i = morphemes.size() - 3; i > 0; i--) {
            if (isMeanwhile(morphemes, i)) {
                Morpheme ends = morphemes.get(i);
                Morpheme place = morphemes.remove(i + 1);
                morphemes.set(i, new Morpheme(ends.form() + "데", POS.Tag.E, ends.start(), place.end()));
            }
        }
        for (int i = morphemes.size() - 2; i >= 0; i--) {
            noun(morphemes, i);
            together(morphemes, i);
        }
        for (int i = 2; i + 1 < morphemes.size(); i++) {
            if (isMe(morphemes, i)) {
                Morpheme me = morphemes.get(i);
                Morpheme hangs = morphemes.get(i + 1);
                morphemes.set(i, new Morpheme("나", POS.Tag.NP, me.start(), me.end()));
                morphemes.set(i + 1, new Morpheme("는", POS.Tag.J, hangs.start(), hangs.end()));
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

    /** “원룸에서 자취하는데 월세 55야”: written together it joins, and is no place. */
    private static boolean isMeanwhile(List<Morpheme> morphemes, int i) {
        Morpheme ends = morphemes.get(i);
        Morpheme place = morphemes.get(i + 1);
        return place.form().equals("데")
                && place.tag() == POS.Tag.NNB
                && ends.tag() == POS.Tag.E
                && MODIFYING.contains(ends.form())
                && ends.end() == place.start()
                && morphemes.get(i + 2).tag() == POS.Tag.SP;
    }

    /** “취미는 낚시야”, “특기는 노래예요”: no verb ends so; it is what something is. */
    private static void noun(List<Morpheme> morphemes, int i) {
        Morpheme stem = morphemes.get(i);
        boolean polite = morphemes.get(i + 1).form().equals("시") && i + 2 < morphemes.size();
        Morpheme ends = morphemes.get(polite ? i + 2 : i + 1);
        if (stem.tag() == POS.Tag.VV
                && morphemes.get(i + 1).tag() == POS.Tag.E
                && ends.tag() == POS.Tag.E
                && COPULAS.contains(ends.form())) {
            String whole = stem.form() + (polite ? "시" : "");
            morphemes.set(i, new Morpheme(whole, POS.Tag.NNG, stem.start(), stem.start() + whole.length()));
            morphemes.set(i + 1, new Morpheme("이", POS.Tag.VCP, stem.start() + whole.length(), ends.end()));
            if (polite) {
                morphemes.set(i + 2, new Morpheme(ends.form(), POS.Tag.E, stem.start() + whole.length(), ends.end()));
            } else {
                morphemes.add(i + 2, new Morpheme(ends.form(), POS.Tag.E, stem.start() + whole.length(), ends.end()));
            }
        }
    }

    /** “취미는 낚시하고 장기요”: the one and the other, where nothing is done. */
    private static void together(List<Morpheme> morphemes, int i) {
        boolean both = i > 0
                && i + 4 < morphemes.size()
                && morphemes.get(i - 1).tag() == POS.Tag.NNG
                && morphemes.get(i).form().equals("하")
                && morphemes.get(i).tag() == POS.Tag.XSV
                && morphemes.get(i + 1).form().equals("고")
                && morphemes.get(i + 2).tag() == POS.Tag.SP
                && morphemes.get(i + 3).tag() == POS.Tag.NNG
                && morphemes.get(i + 4).tag() == POS.Tag.VCP
                && morphemes.stream().noneMatch(each -> each.tag() == POS.Tag.VV || each.tag() == POS.Tag.VA);
        if (both) {
            Morpheme and = morphemes.remove(i + 1);
            morphemes.set(i, new Morpheme("하고", POS.Tag.J, morphemes.get(i).start(), and.end()));
        }
    }

    /** “민지이고 나는 등산을 좋아해”: I do, and nothing that is over. */
    private static boolean isMe(List<Morpheme> morphemes, int i) {
        return morphemes.get(i).form().equals("나")
                && morphemes.get(i).tag() == POS.Tag.VX
                && morphemes.get(i + 1).form().equals("는")
                && morphemes.get(i - 1).tag() == POS.Tag.SP
                && morphemes.get(i - 2).tag() == POS.Tag.E;
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
