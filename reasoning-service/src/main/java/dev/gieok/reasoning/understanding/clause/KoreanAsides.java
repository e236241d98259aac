package dev.gieok.reasoning.understanding.clause;

import java.util.List;
import java.util.Set;

/** What Korean says around a verb that only tells since when, or that it is being told: “끊은 지 석 달 됐어”, “걸음마를 뗐지 뭐야”. */
final class KoreanAsides {
    private static final Set<String> SINCE = Set.of("되다", "넘다", "지나다", "흐르다", "이다");
    private static final Set<String> SAYING = Set.of("뭐", "뭣", "말");
    private static final Set<String> PAST_MODIFIERS = Set.of("ㄴ", "은");

    /** After these a verb made into a noun is one: “먹음 때문”. */
    private static final Set<String> GOVERNING =
            Set.of("때문", "후", "뒤", "이후", "전", "이전", "중", "자체", "여부", "이유", "정도", "상태", "확인", "관련");

    private static final Set<String> HELPING = Set.of(
            "있다", "없다", "이다", "되다", "같다", "좋다", "싫다", "하다", "당하다", "좋아하다", "싫어하다", "받다", "많다", "심하다", "느끼다", "알다",
            "모르다", "주다", "나다", "지다", "보다");

    private static final int HANGUL = 0xAC00;
    private static final int VOWELS = 21;
    private static final int FINALS = 28;

    private final List<Chunk> chunks;
    private final KoreanWords words;

    KoreanAsides(List<Chunk> chunks, KoreanWords words) {
        this.chunks = chunks;
        this.words = words;
    }

    void fold(Chunk verb, int i) {
        said(verb, i);
        since(verb, i);
    }

    /** “뗐지 뭐야”, “달았지 말입니다”: told with surprise, and no question. */
    private void said(Chunk verb, int i) {
        boolean told = verb.last().equals("지")
                && verb.tail.size() > 1
                && words.means("past", verb.tail.get(verb.tail.size() - 2))
                && i + 2 < chunks.size()
                && SAYING.contains(chunks.get(i + 1).text)
                && chunks.get(i + 2).is("이다");
        if (told) {
            verb.tail.set(verb.tail.size() - 1, "어");
            verb.tailEnd = chunks.get(i + 2).tailEnd;
            verb.tailEnds.set(verb.tailEnds.size() - 1, verb.tailEnd);
            chunks.subList(i + 1, i + 3).clear();
        }
    }

    /** “끊은 지 석 달 됐어”, “끊은지 두달째예요”: since when; the verb is what holds. */
    private void since(Chunk verb, int i) {
        boolean joined = verb.last().endsWith("ㄴ지") || verb.last().endsWith("은지");
        boolean apart = i + 1 < chunks.size() && chunks.get(i + 1).is("지") && PAST_MODIFIERS.contains(verb.last());
        if (!joined && !apart) {
            return;
        }
        for (int end = i + 1; end < Math.min(chunks.size(), i + 7); end++) {
            Chunk last = chunks.get(end);
            if (last.verb() && SINCE.stream().noneMatch(last::is)) {
                return;
            }
            boolean over = end + 1 == chunks.size() || chunks.get(end + 1).is(",");
            boolean ends = end > i + 1 && over && (last.sort == Word.Sort.NOUN || last.sort == Word.Sort.NUMBER);
            if (last.verb() || ends) {
                verb.tail.clear();
                verb.tail.add(last.verb() && words.means("joins", last.last()) ? last.last() : "어");
                verb.tailEnds.clear();
                verb.tailEnds.add(last.tailEnd);
                verb.tailEnd = last.tailEnd;
                verb.marks.add(Mark.NOW);
                verb.marks.add(Mark.PERFECT);
                chunks.subList(i + 1, end + 1).clear();
                return;
            }
        }
    }

    /** “박사는 안 가기로”: decided, without saying so. */
    boolean decided(Chunk verb, int i) {
        String tail = String.join("", verb.tail);
        boolean ends = i + 1 == chunks.size()
                || chunks.get(i + 1).start > verb.tailEnd && !chunks.get(i + 1).verb();
        if (!ends || !(tail.endsWith("기로") && tail.length() <= 3)) {
            return false;
        }
        verb.tail.clear();
        verb.tail.add("어");
        verb.tailEnds.clear();
        verb.tailEnds.add(verb.tailEnd);
        verb.marks.add(Mark.NOW);
        return true;
    }

    /** “보직 바뀜 대형면허 있어서”: in notes a verb ends so, where no noun is made of it. */
    boolean noted(Chunk verb, int i) {
        boolean bare =
                verb.tail.size() == 1 && (verb.last().equals("ㅁ") || verb.last().equals("음"));
        if (!bare || i == 0 || i + 1 >= chunks.size()) {
            return false;
        }
        Chunk before = chunks.get(i - 1);
        Chunk next = chunks.get(i + 1);
        boolean alone = before.sort == Word.Sort.MODIFIER || before.is(",");
        return !alone
                && next.start > verb.tailEnd
                && HELPING.stream().noneMatch(next::is)
                && GOVERNING.stream().noneMatch(next::is);
    }

    /** 엎 + 어 + 지다 is 엎어지다, 미루 + 어 + 지다 is 미뤄지다. */
    static String passive(String stem, String ending) {
        char last = stem.charAt(stem.length() - 1);
        int at = last - HANGUL;
        if (at < 0 || at % FINALS != 0) {
            return stem + ending + "지다";
        }
        int vowel = at / FINALS % VOWELS;
        int contracted = switch (vowel) {
            case 13 -> 14; // ㅜ, ㅝ
            case 8 -> 9; // ㅗ, ㅘ
            case 20 -> 6; // ㅣ, ㅕ
            case 18 -> 4; // ㅡ, ㅓ
            default -> vowel;
        };
        return stem.substring(0, stem.length() - 1) + (char) (last + (contracted - vowel) * FINALS) + "지다";
    }
}
