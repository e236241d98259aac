package dev.gieok.reasoning.understanding.clause;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.lucene.analysis.ko.POS;

/** Whether a Korean clause tells, orders or only thinks of something, as far as more than its last ending shows it. */
final class KoreanMood {
    private static final Set<String> IN_MY_PLACE = Set.of("내가", "제가", "네가", "니가", "너가", "나가");

    private static final Set<String> ASKING =
            Set.of("뭐", "뭣", "무엇", "무슨", "머", "얼마", "어디", "누구", "누가", "언제", "왜", "왤", "어떻", "어떤", "어느", "몇", "어케");

    private static final Set<String> SOME = Set.of("든", "든지", "나", "ㄴ가", "라도");
    private static final Set<String> ASKING_ENDS = Set.of(
            "지", "지요", "죠", "나", "냐", "냐고", "니", "까", "더라", "ㄴ가", "는가", "은가", "을까", "ㄹ까", "ㄴ가요", "는가요", "나요", "던가",
            "던가요", "을래", "ㄹ래", "을래요", "ㄹ래요", "더라고", "노", "누", "ㄴ고", "ㄴ지", "는지", "은지");

    private static final Set<String> ASKING_WHOLE = Set.of("뭐임", "머임", "뭐냐", "머냐", "뭔데", "머야", "뭥미");
    private static final Set<String> REPLIES = Set.of("추천", "번역", "요약", "답변", "대답", "답", "응답", "설명", "말투", "답글", "답장");

    private static final Set<String> SINCE = Set.of(
            "뒤로", "뒤로는", "뒤론", "후로", "후로는", "후론", "이후로", "이후로는", "이후", "이후론", "다음부터", "뒤부터", "후부터", "이래로", "뒤로ㄴ", "후로ㄴ",
            "이후로ㄴ");

    private static final Set<String> ORDINALS = Set.of("첫째", "둘째", "셋째", "넷째", "다섯째", "마지막", "첫");

    private static final Set<String> AGAIN = Set.of("다시", "도로", "또다시");

    /** “다시 보니까”: looked at again, and nothing done again. */
    private static final Set<String> GLANCES = Set.of("보다", "말하다", "생각하다", "확인하다", "묻다", "물어보다", "알려주다", "설명하다");

    private final KoreanWords words;

    KoreanMood(KoreanWords words) {
        this.words = words;
    }

    /** “아이디어 세 개만 줘봐”: who gives is not named, so it is asked for. */
    boolean given(List<Chunk> chunks) {
        Chunk verb = chunks.getLast();
        return verb.verb()
                && verb.text.endsWith("주")
                && verb.marks.isEmpty()
                && List.of("아", "어", "ㅏ", "ㅓ", "어요", "아요", "봐", "봐요").contains(verb.last())
                && chunks.stream()
                        .noneMatch(chunk -> chunk.noun()
                                && List.of("이", "가", "께서", "은", "는").contains(chunk.last()));
    }

    /** “수치가 얼마였죠 갑자기 헷갈려서”, “점심 뭐먹지”: a word that asks and an ending that may. */
    boolean asks(List<Chunk> chunks) {
        Chunk verb = chunks.getLast();
        boolean word = chunks.stream()
                .anyMatch(chunk -> !chunk.verb()
                        && ASKING.stream().anyMatch(chunk.text::startsWith)
                        && SOME.stream().noneMatch(chunk.whole()::endsWith)
                        && chunk.text.length() <= 3);
        Chunk before = chunks.size() > 1 ? chunks.get(chunks.size() - 2) : verb;
        boolean which = verb.is("이다")
                && !verb.last().equals("라")
                && !verb.last().equals("든")
                && !before.verb()
                && before.tail.isEmpty()
                && before.text.length() <= 2
                && ASKING.contains(before.text);
        boolean favour =
                verb.verb() && verb.text.endsWith("주") && List.of("ㄹ래", "ㄹ래요").contains(verb.last());
        return which
                || favour
                || word && verb.verb() && ASKING_ENDS.contains(verb.last())
                || ASKING_WHOLE.contains(verb.text);
    }

    /** “답변은 …”: how to answer is always meant for good; “코드 예시는 이제 …” too. */
    void lasting(List<Chunk> chunks, Set<Mark> marks) {
        boolean about = chunks.stream()
                .anyMatch(chunk -> chunk.noun()
                        && (chunk.last().equals("은") || chunk.last().equals("는"))
                        && (REPLIES.contains(chunk.text) || marks.contains(Mark.NOW) && !marks.contains(Mark.MOMENT)));
        if (about && marks.contains(Mark.REQUEST)) {
            marks.add(Mark.STANDING);
        }
    }

    /** An order with “when …” or “if …” before it holds from now on, unless it points at something at hand. */
    void framed(List<Chunk> chunks, Set<Mark> marks) {
        boolean frame = chunks.stream()
                .anyMatch(chunk -> chunk.verb() && words.means("condition", chunk.last()) || chunk.is("때"));
        boolean athand = chunks.stream()
                .anyMatch(chunk -> chunk.is("이") && chunk.sort == Word.Sort.MODIFIER
                        || chunk.is("이거")
                        || chunk.is("이것")
                        || chunk.is("그거"));
        if (frame && marks.contains(Mark.REQUEST) && !athand && !marks.contains(Mark.TIMED)) {
            marks.add(Mark.STANDING);
        }
    }

    /** “꼭 와 줘” asks somebody to come, and nothing of whoever reads it. */
    static void invites(List<Word> words, Set<Mark> marks) {
        if (!words.isEmpty() && words.stream().allMatch(word -> word.is("오다"))) {
            marks.removeAll(Set.of(Mark.REQUEST, Mark.STANDING));
        }
    }

    /** “당첨만 되면 사표 던지고 하와이 가는 건데”: only thought of, all of it. */
    boolean wouldHave(List<Chunk> chunks) {
        int last = chunks.size() - 1;
        boolean condition =
                chunks.stream().limit(Math.max(0, last)).anyMatch(chunk -> words.means("condition", chunk.last()));
        boolean regret = last > 1
                && chunks.get(last).is("이다")
                && List.of("ㄴ데", "는데", "ㄴ데요").contains(chunks.get(last).last())
                && (chunks.get(last - 1).is("것") || chunks.get(last - 1).is("거"))
                && List.of("는", "ㄹ", "을").contains(chunks.get(last - 2).last());
        return condition && regret || chunks.stream().anyMatch(KoreanMood::supposed);
    }

    /** “살 터인데”; “터를 옮기다” is a place. */
    private static boolean supposed(Chunk chunk) {
        return chunk.is("터") && !chunk.last().equals("를") || chunk.text.equals("텐데");
    }

    /** “골프 치다 팔꿈치 나가서”, “일하다가 …”: what was going on until something else came. */
    static boolean brokenOff(Chunk verb, boolean last) {
        boolean plain = !last && verb.tail.equals(List.of("다")) && verb.tag == POS.Tag.VV;
        return verb.verb() && (plain || verb.last().equals("다가") && !verb.marks.contains(Mark.PAST));
    }

    /** “쉬는 날 월요일로 바꿨다”, “수업이 화요일과 목요일로 바뀌었어”: what comes round every week now does so on that day. */
    boolean rearranged(List<Chunk> chunks) {
        boolean moved = words.moves.stream().anyMatch(chunks.getLast()::is);
        boolean to = IntStream.range(0, chunks.size())
                .anyMatch(i -> chunks.get(i).text.endsWith("요일")
                        && (goesTo(chunks.get(i))
                                || i + 1 < chunks.size()
                                        && words.daytimes.contains(chunks.get(i + 1).text)
                                        && goesTo(chunks.get(i + 1))));
        boolean weekly = chunks.stream().anyMatch(chunk -> words.weekly.stream().anyMatch(chunk::is));
        boolean one = chunks.stream().anyMatch(chunk -> words.oneWeek.contains(chunk.text));
        boolean closed = chunks.getLast().is("이다")
                && chunks.stream().anyMatch(chunk -> words.closed.stream().anyMatch(chunk::is));
        return (moved && to && weekly || closed) && !one;
    }

    private static boolean goesTo(Chunk chunk) {
        return chunk.last().equals("로") || chunk.last().equals("으로");
    }

    static boolean since(Chunk chunk) {
        boolean from = chunk.tail.size() > 1
                && chunk.tail.getFirst().equals("고")
                && chunk.tail.get(1).startsWith("부터");
        return from || SINCE.stream().anyMatch(chunk.whole()::equals);
    }

    /** “지금 사는 집”: not only at this moment. */
    boolean lived(List<Chunk> chunks, int i) {
        return i < chunks.size()
                && chunks.get(i).sort == Word.Sort.MODIFIER
                && chunks.get(i).last().equals("는");
    }

    static boolean ordinal(List<Chunk> chunks, int i) {
        int next = i;
        while (next < chunks.size() && ORDINALS.contains(chunks.get(next).text)) {
            next++;
        }
        return next > i
                && next < chunks.size()
                && (chunks.get(next).text.endsWith("요일")
                        || chunks.get(next).text.equals("주"));
    }

    /** “오세훈 아니 오세준이에요”, “4일.. 아니 5일이야”: what was said last is taken back. */
    static boolean takesBack(List<Chunk> chunks, int i) {
        return chunks.get(i).text.equals("아니")
                && chunks.get(i).sort == Word.Sort.OTHER
                && chunks.get(i).tail.isEmpty()
                && i + 2 < chunks.size()
                && chunks.get(i + 1).noun();
    }

    /** Takes back what is of the same kind as what is said instead, with its unit when it is a number. */
    static void takeBack(List<Word> kept, Chunk instead) {
        if (kept.getLast().is(",")) {
            kept.removeLast();
        }
        Word last = kept.isEmpty() ? null : kept.getLast();
        int before = kept.size() - 2;
        if (last == null) {
            return;
        }
        if (instead.sort == Word.Sort.NUMBER && before >= 0 && kept.get(before).sort() == Word.Sort.NUMBER) {
            kept.subList(before, before + 2).clear();
        } else if (last.sort() == instead.sort
                && (last.tail().isEmpty() || last.tail().equals(String.join("+", instead.tail)))) {
            kept.removeLast();
        }
    }

    static boolean again(List<Chunk> chunks, int i) {
        return AGAIN.contains(chunks.get(i).text)
                && i + 1 < chunks.size()
                && GLANCES.stream().noneMatch(chunks.get(i + 1)::is);
    }

    /** A plain `-면` tells how it is (“새우 먹으면 …”), unless what follows is only thought of. */
    void unreal(List<Chunk> chunks, Set<Mark> marks) {
        boolean condition = chunks.stream().anyMatch(chunk -> chunk.verb() && words.means("condition", chunk.last()));
        boolean thought = marks.contains(Mark.FUTURE)
                || marks.contains(Mark.WISH)
                || chunks.stream()
                        .anyMatch(
                                chunk -> chunk.is("터") || chunk.is("텐데") || chunk.is("좋다") && chunk.tail.contains("겠"));
        boolean another = !marks.contains(Mark.QUOTED)
                && chunks.stream().anyMatch(chunk -> chunk.is("이다") && words.means("condition", chunk.last()))
                && chunks.stream().anyMatch(chunk -> IN_MY_PLACE.contains(chunk.whole()));
        if (condition && thought || another) {
            marks.add(Mark.CONDITION);
        }
    }
}
