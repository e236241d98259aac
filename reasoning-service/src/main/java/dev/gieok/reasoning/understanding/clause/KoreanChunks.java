package dev.gieok.reasoning.understanding.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.ko.POS;
import org.jspecify.annotations.Nullable;

/** Puts Korean morphemes together into words: nouns with their particles, verbs with their endings. */
final class KoreanChunks {
    /** What nori may take for an interjection. */
    private static final Set<String> PRONOUNS = Set.of("저", "나", "뭐");

    private static final Pattern GREETING = Pattern.compile("[ㄱ-ㅎ]+");

    private static final Set<String> TENS = Set.of("열", "스물", "서른", "마흔", "쉰", "예순", "일흔", "여든", "아흔");

    private static final Set<String> QUOTED = Set.of("대", "대요");
    private static final Set<String> PAST = Set.of("았", "었", "였", "ㅆ", "했", "ㅏㅆ", "ㅓㅆ", "ㅕㅆ", "ㅐㅆ", "ㅔㅆ", "ㅝㅆ", "ㅘㅆ");

    private static final Set<String> ENDS = Set.of("나", "날");
    private final List<Chunk> chunks = new ArrayList<>();

    private KoreanChunks() {}

    static List<Chunk> of(List<Morpheme> morphemes) {
        KoreanChunks building = new KoreanChunks();
        for (int i = 0; i < morphemes.size(); i++) {
            Morpheme next = i + 1 < morphemes.size() ? morphemes.get(i + 1) : null;
            if (KoreanCounts.one(morphemes, i)) {
                // “약을 한 알”: how many, and nothing done.
                Morpheme m = morphemes.get(i);
                building.noun(new Morpheme("한", POS.Tag.MM, m.start(), m.end()), Word.Sort.MODIFIER);
                i++;
                continue;
            }
            building.add(morphemes.get(i), next == null ? POS.Tag.UNA : next.tag());
        }
        return building.chunks;
    }

    private void add(Morpheme m, POS.Tag next) {
        Chunk last = chunks.isEmpty() ? null : chunks.getLast();
        if (last == null && GREETING.matcher(m.form()).matches()) {
            // “ㅎㅇ 나 서연이”: nori cuts it in two.
            return;
        }
        boolean touching = last != null && last.tailEnd >= m.start();
        if (m.form().equals("야") && last != null && touching && last.sort == Word.Sort.NUMBER) {
            // “010-1234-5678야”: the copula, whatever the dictionary takes it for.
            tail(last, m);
            return;
        }
        if (last != null && touching && last.verb() && QUOTED.contains(m.form()) && PAST.contains(last.last())) {
            // “이직했대 네이버로”: nori counts by 대.
            tail(last, m);
            return;
        }
        switch (m.tag()) {
            case J -> {
                if (last != null && touching && m.form().equals("과") && last.text.endsWith("학") && next != POS.Tag.SP) {
                    last.department(m);
                } else if (last != null
                        && touching
                        && last.text.equals("별")
                        && m.form().equals("로")) {
                    last.text = "별로";
                    last.keys.add("별로");
                    last.sort = Word.Sort.OTHER;
                    last.end = m.end();
                    last.tailEnd = m.end();
                } else if (last != null && touching) {
                    tail(last, m);
                } else if (last != null && m.form().equals("가")) {
                    // “교토 언제 가?”: no particle stands alone.
                    verb(last, new Morpheme("가", POS.Tag.VV, m.start(), m.end()));
                    tail(chunks.getLast(), new Morpheme("아", POS.Tag.E, m.start(), m.end()));
                }
            }
            case E -> {
                if (last != null && last.verb()) {
                    tail(last, m);
                }
            }
            case VV, VA, VX -> verb(last, m);
            case VCP -> copula(m, false);
            case VCN -> copula(m, true);
            case XSV, XSA -> {
                if (last != null && touching && last.noun()) {
                    fuse(last, m);
                } else {
                    verb(last, m);
                }
            }
            case XSN -> {
                if (last == null || !touching) {
                    noun(m, Word.Sort.NOUN);
                } else if (!m.form().equals("이") || last.tag != POS.Tag.NNP || last.text.length() == 1) {
                    last.lengthen(m);
                } else {
                    last.tailEnd = m.end();
                }
            }
            case NP -> pronoun(last, m, touching && next == POS.Tag.J);
            case NNP -> noun(m, Word.Sort.NAME);
            case NR, SN -> {
                if (last != null && touching && last.tag == POS.Tag.SL && last.tail.isEmpty()) {
                    // “K5”, “아이폰 X2”: a name.
                    last.lengthen(m);
                } else if (last != null
                        && touching
                        && last.tail.isEmpty()
                        && TENS.contains(last.text)
                        && m.tag() == POS.Tag.NR) {
                    // “일흔셋”: one number.
                    last.lengthen(m);
                } else {
                    noun(m, Word.Sort.NUMBER);
                }
            }
            case MM -> noun(m, Word.Sort.MODIFIER);
            case NNG, NNB, NNBC, XR, SL, SH, XPN, NA, UNKNOWN -> noun(m, Word.Sort.NOUN);
            case IC -> noun(m, PRONOUNS.contains(m.form()) ? Word.Sort.PRONOUN : Word.Sort.OTHER);
            case MAG, MAJ -> noun(m, Word.Sort.OTHER);
            default -> {
                if (m.form().equals(",") || m.form().equals("·")) {
                    noun(m, Word.Sort.OTHER);
                }
            }
        }
    }

    private void pronoun(@Nullable Chunk last, Morpheme m, boolean hangs) {
        if (last == null || !hangs || !last.eased(m)) {
            noun(m, Word.Sort.PRONOUN);
        }
    }

    private void noun(Morpheme m, Word.Sort sort) {
        chunks.add(new Chunk(m.form(), m.form(), sort, m));
    }

    private static void tail(Chunk chunk, Morpheme m) {
        // “매운 걸”: 것 + 를.
        chunk.tail.add(m.tag() == POS.Tag.J && m.form().equals("ㄹ") ? "를" : m.form());
        chunk.tailEnds.add(m.end());
        chunk.tailEnd = Math.max(chunk.tailEnd, m.end());
    }

    private void verb(@Nullable Chunk last, Morpheme m) {
        if (last != null
                && last.is("끝")
                && last.tail.isEmpty()
                && last.tailEnd >= m.start()
                && ENDS.contains(m.form())) {
            // “끝났어”, “끝나고”: nori knows no 끝나다.
            last.text = "끝나";
            last.keys.add("끝나다");
            last.sort = Word.Sort.VERB;
            last.tag = m.tag();
            last.tailEnd = m.end();
            return;
        }
        if (last != null
                && last.noun()
                && last.last().equals("이")
                && last.tailEnd >= m.start()
                && m.form().equals("가")) {
            // “하늘이가”: a name with its particles, which nori takes for 가다.
            tail(last, m);
            return;
        }
        boolean light = m.form().equals("하") || m.form().equals("되");
        if (light
                && last != null
                && last.verb()
                && (last.last().equals("아") || last.last().equals("어"))
                && last.tag == POS.Tag.VA) {
            // 좋 + 아 + 하: an adjective made into a verb of feeling.
            last.feel(m.end());
            return;
        }
        if (light && last != null && (last.is("안") || last.is("못")) && chunks.size() > 1) {
            // 일 안 해: the adverb stands inside the verb.
            Chunk noun = chunks.get(chunks.size() - 2);
            if (noun.tag == POS.Tag.NNG
                    && m.form().equals("하")
                    && (noun.tail.isEmpty()
                            || noun.last().equals("을")
                            || noun.last().equals("를")
                            || noun.last().equals("은")
                            || noun.last().equals("는"))) {
                chunks.removeLast();
                noun.tail.clear();
                noun.marks.add(Mark.NEGATED);
                if (last.is("못")) {
                    noun.marks.add(Mark.ABILITY);
                }
                fuse(noun, m);
                return;
            }
        }
        boolean bare = last != null
                && (last.tail.isEmpty() || last.tail.equals(List.of("을")) || last.tail.equals(List.of("를")));
        if (light
                && m.tag() == POS.Tag.VV
                && last != null
                && last.sort == Word.Sort.NOUN
                && bare
                && last.tag == POS.Tag.NNG
                && m.form().equals("하")) {
            last.tail.clear();
            fuse(last, m);
            return;
        }
        Chunk verb = new Chunk(m.form(), m.form() + "다", Word.Sort.VERB, m);
        if (m.form().equals("쓸")) {
            // nori takes 쓰고 for a form of 쓸다.
            verb.keys.add("쓰다");
        }
        if (m.form().equals("없")) {
            verb.keys.add("있다");
            verb.marks.add(Mark.NEGATED);
        }
        chunks.add(verb);
    }

    /** 이사 + 하: one verb, which still answers to 하다. */
    private static void fuse(Chunk noun, Morpheme m) {
        noun.keys.add(noun.text + m.form() + "다");
        noun.keys.add(m.form() + "다");
        if (m.form().equals("시키")) {
            // 전학시키다: whoever has it done tells that it was done.
            noun.keys.add(noun.text + "하다");
        }
        noun.sort = Word.Sort.VERB;
        noun.tag = m.tag();
        noun.tailEnd = m.end();
    }

    private void copula(Morpheme m, boolean negated) {
        Chunk copula = new Chunk(m.form(), "이다", Word.Sort.VERB, m);
        if (negated) {
            copula.keys.add("아니다");
            copula.marks.add(Mark.NEGATED);
        }
        chunks.add(copula);
    }
}
