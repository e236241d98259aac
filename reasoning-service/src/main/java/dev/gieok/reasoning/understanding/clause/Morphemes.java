package dev.gieok.reasoning.understanding.clause;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.ko.KoreanTokenizer;
import org.apache.lucene.analysis.ko.POS;
import org.apache.lucene.analysis.ko.dict.UserDictionary;
import org.apache.lucene.analysis.ko.tokenattributes.PartOfSpeechAttribute;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.util.AttributeFactory;

/**
 * Korean text as morphemes, by Lucene nori. Compounds stay whole; inflected forms are taken apart (`살았다` is `살`, `았`, `다`).
 */
final class Morphemes {
    private static final Set<String> WEEKS = Set.of("이번", "다음", "지난", "저번", "첫째", "둘째", "마지막");

    /** A ㅅ that should be the ㅆ after it in the alphabet. */
    private static final Pattern PAST = Pattern.compile("(?<!빼)[앗엇햇됏갓왓졋쳣렷켯겻녓엿샷랏](?=어|다|는데|음|습|네|지|던|고)");

    /** “오세훈..은 아니고”: the particle still hangs on its noun. */
    private static final Pattern PAUSED = Pattern.compile("(?<=[가-힣])(\\.{2,})(은|는|이|가|을|를|도)(?= )");

    /** “예순여덟이오”. */
    private static final Pattern OLDER = Pattern.compile("(?<=이)오(?=[.,!?~…\\s]|$)");

    /** “서울 산다 카더라”: 하더라, as it is said in the south-east. */
    private static final Map<Pattern, String> SPELT = spelt();

    /** “냄새나가 싫다”: 냄새나서, as it is said there. */
    private static final Pattern BECAUSE = Pattern.compile(
            "(?<=" + String.join("|", Data.strings(Data.yaml("korean.yaml").get("because"))) + ")가(?= [가-힣])");

    private record Part(String form, POS.Tag tag) {}

    /** What the dictionary takes for something else, by its form and, where it matters, the tag it gets wrong. */
    private static final Map<String, List<Part>> FORMS = forms();

    /** A tokenizer keeps state, so each thread has its own. */
    private final ThreadLocal<KoreanTokenizer> tokenizers = ThreadLocal.withInitial(() -> new KoreanTokenizer(
            AttributeFactory.DEFAULT_ATTRIBUTE_FACTORY, nouns(), KoreanTokenizer.DecompoundMode.NONE, false, false));

    private final KoreanPeople people = new KoreanPeople();
    private final Formal formal = new Formal(word -> tokens(word, 0));

    private static UserDictionary nouns() {
        try {
            return UserDictionary.open(new StringReader(String.join("\n", Data.lines("korean-nouns.txt"))));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static Map<String, List<Part>> forms() {
        Map<String, List<Part>> forms = new HashMap<>();
        for (String line : Data.lines("korean-forms.txt")) {
            String[] halves = line.split("\\s*=\\s*");
            List<Part> parts = new ArrayList<>();
            for (String part : halves[1].split(" ")) {
                int slash = part.indexOf('/');
                parts.add(new Part(part.substring(0, slash), POS.Tag.valueOf(part.substring(slash + 1))));
            }
            forms.put(halves[0], List.copyOf(parts));
        }
        return forms;
    }

    private static Map<Pattern, String> spelt() {
        Map<Pattern, String> spelt = new LinkedHashMap<>();
        Data.yaml("korean.yaml")
                .get("spelt")
                .properties()
                .forEach(form -> spelt.put(
                        Pattern.compile(form.getKey()), form.getValue().asText()));
        return spelt;
    }

    List<Morpheme> of(String source, int from, int to) {
        List<Morpheme> morphemes = tokens(misspelt(source.substring(from, to)), from);
        morphemes.replaceAll(morpheme -> does(morpheme, source));
        formal.mend(morphemes, source);
        Misread.mend(morphemes);
        return people.whole(morphemes, source, from, to);
    }

    /** @param from where the text stands in what was said */
    private List<Morpheme> tokens(String text, int from) {
        KoreanTokenizer tokenizer = tokenizers.get();
        CharTermAttribute term = tokenizer.getAttribute(CharTermAttribute.class);
        PartOfSpeechAttribute speech = tokenizer.getAttribute(PartOfSpeechAttribute.class);
        OffsetAttribute offset = tokenizer.getAttribute(OffsetAttribute.class);
        List<Morpheme> morphemes = new ArrayList<>();
        try {
            tokenizer.setReader(new StringReader(text));
            tokenizer.reset();
            while (tokenizer.incrementToken()) {
                week(morphemes);
                district(morphemes);
                add(morphemes, term.toString(), speech, from + offset.startOffset(), from + offset.endOffset());
            }
            tokenizer.end();
            tokenizer.close();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return morphemes;
    }

    /** “간다고 하셔서”: nori reads this 하 as 않, which would turn what was said. */
    private static Morpheme does(Morpheme morpheme, String source) {
        return morpheme.form().equals("않") && source.charAt(morpheme.start()) == '하'
                ? new Morpheme("하", POS.Tag.VV, morpheme.start(), morpheme.end())
                : morpheme;
    }

    /** “받앗어”, “됬다”: the past as it is often typed. Every letter stays where it was. */
    private static String misspelt(String text) {
        String spelt = PAUSED.matcher(text.replace('됬', '됐'))
                .replaceAll(pause -> pause.group(2) + " ".repeat(pause.group(1).length()));
        spelt = BECAUSE.matcher(spelt).replaceAll("서");
        for (Map.Entry<Pattern, String> elsewhere : SPELT.entrySet()) {
            spelt = elsewhere.getKey().matcher(spelt).replaceAll(elsewhere.getValue());
        }
        return PAST.matcher(OLDER.matcher(spelt).replaceAll("요"))
                .replaceAll(past -> String.valueOf((char) (past.group().charAt(0) + 1)));
    }

    /** “은평구로 이사했어”: nori reads 구로, a district of its own. */
    private static void district(List<Morpheme> out) {
        Morpheme last = out.isEmpty() ? null : out.getLast();
        Morpheme before = out.size() > 1 ? out.get(out.size() - 2) : null;
        if (last == null || before == null || !last.form().equals("구로") || before.end() != last.start()) {
            return;
        }
        boolean noun = before.tag() == POS.Tag.NNP || before.tag() == POS.Tag.NNG || before.tag() == POS.Tag.XR;
        if (noun) {
            out.set(out.size() - 2, new Morpheme(before.form() + "구", POS.Tag.NNP, before.start(), last.end() - 1));
            out.set(out.size() - 1, new Morpheme("로", POS.Tag.J, last.end() - 1, last.end()));
        }
    }

    /** “이번 주는”: nori reads the week as a verb. */
    private static void week(List<Morpheme> out) {
        Morpheme last = out.isEmpty() ? null : out.getLast();
        boolean mostly = last != null
                && last.form().equals("주로")
                && out.size() > 1
                && WEEKS.contains(out.get(out.size() - 2).form());
        if (last != null && mostly) {
            // “다음 주로 미뤘어”: no adverb.
            out.set(out.size() - 1, new Morpheme("주", POS.Tag.NNG, last.start(), last.end() - 1));
            out.add(new Morpheme("로", POS.Tag.J, last.end() - 1, last.end()));
            return;
        }
        boolean week = last != null
                && last.form().equals("줏")
                && out.size() > 2
                && WEEKS.contains(out.get(out.size() - 3).form());
        if (last != null && week) {
            out.set(out.size() - 1, new Morpheme("주", POS.Tag.NNG, last.start(), last.end()));
        }
    }

    private static void add(List<Morpheme> out, String term, PartOfSpeechAttribute speech, int start, int end) {
        var parts = speech.getMorphemes();
        if (term.equals("서") && came(out, start)) {
            return;
        }
        List<Part> known = FORMS.getOrDefault(term + "/" + speech.getLeftPOS(), FORMS.get(term));
        if (known != null) {
            known.forEach(part -> out.add(new Morpheme(part.form(), part.tag(), start, end)));
            return;
        }
        boolean bound = parts != null && parts.length == 1 && speech.getLeftPOS() == POS.Tag.NNB;
        if (parts == null || bound || speech.getPOSType() != POS.Type.INFLECT) {
            // nori gives bound nouns stems of their own (적 becomes 간), which nobody writes.
            out.add(new Morpheme(compatible(term), speech.getLeftPOS(), start, end));
            return;
        }
        // “들고 있다”: 듣다 keeps its ㄷ there.
        boolean held = parts.length > 1 && parts[0].surfaceForm.equals("듣") && term.matches("들[고지게던는].*");
        for (var part : parts) {
            if (held && part == parts[0]) {
                out.add(new Morpheme("들", part.posTag, start, end));
                continue;
            }
            out.add(new Morpheme(compatible(part.surfaceForm), part.posTag, start, end));
        }
    }

    /** “끝나서”, “발령나서”: nori reads “나” as I. */
    private static boolean came(List<Morpheme> out, int at) {
        int last = out.size() - 1;
        boolean read = last > 0
                && out.get(last).form().equals("나")
                && out.get(last).tag() == POS.Tag.NP
                && out.get(last).end() == at
                && out.get(last - 1).tag() == POS.Tag.NNG
                && out.get(last - 1).end() == out.get(last).start();
        if (read) {
            boolean ended = out.get(last - 1).form().equals("끝");
            Morpheme came = out.removeLast();
            int begins = ended ? out.removeLast().start() : came.start();
            out.add(new Morpheme(ended ? "끝나" : "나", POS.Tag.VV, begins, came.end()));
            out.add(new Morpheme("서", POS.Tag.E, at, at + 1));
        }
        return read;
    }

    /** The dictionary writes final consonants as conjoining jamo; data files use the letters of the keyboard. */
    private static String compatible(String form) {
        StringBuilder written = new StringBuilder(form.length());
        for (char c : form.toCharArray()) {
            written.append(
                    switch (c) {
                        case 'ᆫ' -> 'ㄴ';
                        case 'ᆯ' -> 'ㄹ';
                        case 'ᆷ', 'ᄆ' -> 'ㅁ';
                        case 'ᆸ', 'ᄇ' -> 'ㅂ';
                        case 'ᆻ' -> 'ㅆ';
                        default -> c;
                    });
        }
        return written.toString();
    }
}
