package dev.gieok.reasoning.understanding.clause;

import dev.gieok.reasoning.names.KoreanNameLists;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.ko.POS;

/** Who somebody is said to be, where the dictionary sees a verb or two nouns: “여동생은 준희고”, “남편은 강태호, 정비사예요”, “나 배하늘 27살”. */
final class KoreanPresented {
    /** What makes a sentence of a name that ends in a vowel. */
    static final Set<String> COPULAS = Set.of("고", "구", "고요", "예요", "에요", "야", "여");

    /** “난 스물여덟 김태오고”, “마흔두 살 오미란이에요” */
    private static final Pattern AGED = Pattern.compile("(?:\\d{1,2})?살|(?:열|스물|서른|마흔|쉰|예순|일흔|여든)[가-힣]{0,2}살?");

    private static final Set<String> ME = Set.of("나", "저", "난", "전", "나는", "저는");
    private static final Set<String> NAMES = Set.of("이름", "성함", "본명");
    private static final Pattern TOPIC = Pattern.compile("(.+)(?:은|는)");
    /** After the name alone. */
    private static final Pattern PARTED = Pattern.compile("^(?:,|\\s\\d|\\s(?:스물|서른|마흔|쉰|예순|올해)).*", Pattern.DOTALL);

    private static final Set<POS.Tag> DOING = Set.of(POS.Tag.XSV, POS.Tag.XSA);
    private static final Set<POS.Tag> NOUNS = Set.of(POS.Tag.NNP, POS.Tag.NNG);
    private static final int HANGUL = 0xAC00;
    private static final int FINALS = 28;

    private final KoreanNameLists names = KoreanNameLists.standard();
    private final Set<String> roles;

    KoreanPresented(Set<String> roles) {
        this.roles = roles;
    }

    /** How many syllables of a word are a name; 0 for none. */
    int length(String before, String word, String after, List<Morpheme> morphemes) {
        if (!presents(before) || morphemes.stream().anyMatch(part -> DOING.contains(part.tag()))) {
            return 0;
        }
        for (int length = Math.min(word.length(), KoreanNameLists.GIVEN + 1);
                length >= KoreanNameLists.GIVEN;
                length--) {
            String particle = word.substring(length);
            String name = word.substring(0, length);
            boolean hangs = particle.isEmpty()
                    ? PARTED.matcher(after).matches()
                    : COPULAS.contains(particle) && endsInVowel(name);
            if (hangs && (called(name) || full(name, morphemes)) && !verb(name, morphemes) && !roles.contains(name)) {
                return length;
            }
        }
        return 0;
    }

    private boolean presents(String word) {
        Matcher topic = TOPIC.matcher(word);
        return ME.contains(word)
                || AGED.matcher(word).matches()
                || topic.matches() && (NAMES.contains(topic.group(1)) || roles.contains(topic.group(1)));
    }

    private boolean called(String name) {
        int family = name.length() - KoreanNameLists.GIVEN;
        String given = name.substring(family);
        boolean known = names.given(given) || family > 0 && names.common(given);
        return known && (family == 0 || names.surname(name.substring(0, family))) && !names.never(name);
    }

    /** The dictionary itself has a name there: 김순례. */
    private boolean full(String name, List<Morpheme> morphemes) {
        return name.length() > KoreanNameLists.GIVEN
                && !morphemes.isEmpty()
                && morphemes.getFirst().form().equals(name)
                && morphemes.getFirst().tag() == POS.Tag.NNP
                && names.surname(name.substring(0, 1));
    }

    /** “아이는 지나고”: passed, and not called so. */
    private static boolean verb(String name, List<Morpheme> morphemes) {
        return !morphemes.isEmpty()
                && morphemes.getFirst().form().equals(name)
                && !NOUNS.contains(morphemes.getFirst().tag());
    }

    private static boolean endsInVowel(String name) {
        return (name.charAt(name.length() - 1) - HANGUL) % FINALS == 0;
    }
}
