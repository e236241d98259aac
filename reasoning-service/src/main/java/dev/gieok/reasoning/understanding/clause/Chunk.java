package dev.gieok.reasoning.understanding.clause;

import dev.gieok.platform.meaning.Hangul;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.analysis.ko.POS;

/** A Korean word while it is being put together: a stem and what hangs on it. */
final class Chunk {
    private static final int HANGUL = 0xAC00;
    /** As nori writes “뭐야” and “뭘”. */
    private static final Set<String> WHAT = Set.of("뭣", "무엇");

    /** So many letters may close a syllable, none being one of them. */
    private static final int CLOSING = 28;

    /** Of a syllable's code: how many final consonants there are, and which of them ㅂ is. */
    private static final int FINALS = 28;

    private static final int FINAL_B = 17;

    final Set<String> keys = new LinkedHashSet<>();
    final List<String> tail = new ArrayList<>();
    final List<Integer> tailEnds = new ArrayList<>();
    final Set<Mark> marks = EnumSet.noneOf(Mark.class);
    String text;
    Word.Sort sort;
    POS.Tag tag;
    int start;
    int end;
    int tailEnd;

    Chunk(String text, String key, Word.Sort sort, Morpheme morpheme) {
        this.text = text;
        this.sort = sort;
        this.tag = morpheme.tag();
        this.start = morpheme.start();
        this.end = morpheme.end();
        this.tailEnd = morpheme.end();
        keys.add(key);
        if (WHAT.contains(key)) {
            keys.add("뭐");
        }
    }

    boolean verb() {
        return sort == Word.Sort.VERB;
    }

    boolean noun() {
        return sort != Word.Sort.VERB && sort != Word.Sort.OTHER && sort != Word.Sort.MODIFIER;
    }

    String last() {
        return tail.isEmpty() ? "" : tail.getLast();
    }

    boolean is(String key) {
        return keys.contains(key);
    }

    /** 좋 + 아 + 하, 무섭 + 어 + 하: an adjective becomes a verb of feeling, 무서워하다. */
    void feel(int until) {
        text = feeling(text, last()) + "하";
        keys.clear();
        keys.add(text + "다");
        tail.clear();
        end = until;
        tailEnd = until;
    }

    /** 무섭 + 어: 무서워. */
    private static String feeling(String stem, String ending) {
        char syllable = stem.charAt(stem.length() - 1);
        boolean softens = (syllable - '가') % FINALS == FINAL_B;
        return softens ? stem.substring(0, stem.length() - 1) + (char) (syllable - FINAL_B) + "워" : stem + ending;
    }

    /** 읽 + 기 + 를: the verb has become a noun, whose particles follow. */
    void nominalise(String source) {
        end = tailEnds.getFirst();
        text = source.substring(start, end);
        keys.add(text);
        tail.removeFirst();
        tailEnds.removeFirst();
        sort = Word.Sort.NOUN;
    }

    /** As written, particles included. */
    String whole() {
        return text + String.join("", tail);
    }

    Word word() {
        return new Word(text, keys, sort, String.join("+", tail), start, end);
    }

    /** “호떡이가 열 살이야”: before a particle no noun is followed by 이, but whoever is called so; takes it for a name then. */
    boolean eased(Morpheme m) {
        boolean called = m.form().equals("이")
                && tail.isEmpty()
                && (sort == Word.Sort.NOUN || sort == Word.Sort.NAME || sort == Word.Sort.OTHER)
                && text.length() > 1
                && Hangul.is(text.charAt(text.length() - 1))
                && (text.charAt(text.length() - 1) - HANGUL) % CLOSING > 0;
        if (called) {
            sort = Word.Sort.NAME;
            tag = POS.Tag.NNP;
            keys.add(text + m.form());
            tailEnd = m.end();
        }
        return called;
    }

    /** 물리학 + 과 before another particle is a department, no “and”. */
    void department(Morpheme m) {
        text += m.form();
        keys.add(text);
        keys.add("학과");
        end = m.end();
        tailEnd = m.end();
    }

    /** “K5”, “일흔셋”: what is one word in several morphemes. */
    void lengthen(Morpheme m) {
        text += m.form();
        keys.add(text);
        end = m.end();
        tailEnd = m.end();
    }
}
