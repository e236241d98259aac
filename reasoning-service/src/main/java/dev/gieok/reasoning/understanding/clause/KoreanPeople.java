package dev.gieok.reasoning.understanding.clause;

import com.fasterxml.jackson.databind.JsonNode;
import dev.gieok.reasoning.names.KoreanNameLists;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.ko.POS;
import org.jspecify.annotations.Nullable;

/**
 * Names of people that the dictionary takes apart (“정가온은” as 정가 and 온, “안하은은” as “안 하은”): a surname and a given
 * name that people have, or whatever stands between a role and its particle (“내 친구 조초롱은”). Immutable.
 */
final class KoreanPeople {
    private static final Pattern WORD = Pattern.compile("[가-힣]+");
    private static final Set<String> PARTICLES = Set.of(
            "은", "는", "이", "가", "께서", "도", "의", "을", "를", "랑", "이랑", "와", "과", "하고", "한테", "에게", "네", "만", "이는", "이가",
            "이도", "이를", "이의", "이한테");

    private static final Set<String> SAID = Set.of("이라고", "이라는", "라고", "이란");
    private static final Set<String> COPULAS = Set.of("이고", "이구", "이야", "이에요", "이다", "이여");
    private static final Set<String> OURS = Set.of("우리", "울", "저희");
    private static final Pattern CALLED = Pattern.compile("([가-힣]{2})(이|이가|이는|이도|이를|이한테|이랑)");
    /** What may stand before the first word that tells something. */
    private static final Pattern LEAD =
            Pattern.compile("(?:\\s|,|(?:아|어|음|참|아참|아니|근데|그런데|그리고|글고|맞다|그래서|이제|요즘|오늘|어제)(?=[\\s,]))*");
    /** Not a verb, a title or a role. */
    private static final Pattern NOUN_FOLLOWS =
            Pattern.compile(" (?!씨|님|언니|오빠|누나|형|선배|후배|쌤|선생|엄마|아빠|이모|삼촌|사장|팀장|과장|대리|부장)[가-힣0-9]{2,}");

    private final KoreanNameLists names = KoreanNameLists.standard();
    private final Set<String> roles = new HashSet<>();
    private final KoreanPresented presented = new KoreanPresented(roles);

    KoreanPeople() {
        JsonNode people = Data.yaml("lexicon/people.yaml");
        people.get("kin").forEach(words -> roles.addAll(Data.strings(words)));
        people.get("animal").forEach(words -> roles.addAll(Data.strings(words)));
    }

    /** The same text with each such name as one proper noun. */
    List<Morpheme> whole(List<Morpheme> morphemes, String source, int from, int to) {
        List<Morpheme> out = presented(morphemes);
        Matcher words = WORD.matcher(source).region(from, to);
        String before = "";
        int end = from;
        while (words.find()) {
            boolean afterRole = roles.contains(before)
                    && source.substring(end, words.start()).isBlank();
            boolean polite = source.startsWith(" 씨", words.end());
            List<Morpheme> parts = within(morphemes, words.start(), words.end());
            Name titled = titled(words.group(), afterRole);
            Name name = titled == null ? name(words.group(), afterRole, polite, parts) : titled;
            if (source.substring(end, words.start()).isBlank()) {
                int length = presented.length(before, words.group(), source.substring(words.end(), to), parts);
                name = length == 0
                        ? name
                        : new Name(
                                words.group().substring(0, length),
                                words.group().substring(length));
            }
            if (name == null && OURS.contains(before)) {
                name = ours(words.group(), parts);
            }
            if (name == null && !afterRole) {
                boolean leads = LEAD.matcher(source.substring(from, words.start()))
                                .matches()
                        && NOUN_FOLLOWS.matcher(source).region(words.end(), to).lookingAt();
                name = given(words.group(), leads);
            }
            if (name != null) {
                out = replaced(out, words.start(), words.end(), name);
            }
            before = words.group();
            end = words.end();
        }
        return out;
    }

    /** “언니는 하은이고”, “개발자 이민수예요”: what people are called by, before the copula, is a name. */
    private List<Morpheme> presented(List<Morpheme> morphemes) {
        List<Morpheme> out = new ArrayList<>(morphemes);
        for (int i = 0; i + 1 < out.size(); i++) {
            Morpheme noun = out.get(i);
            if (noun.tag() == POS.Tag.NNG && out.get(i + 1).tag() == POS.Tag.VCP && called(noun.form())) {
                out.set(i, new Morpheme(noun.form(), POS.Tag.NNP, noun.start(), noun.end()));
            }
        }
        return out;
    }

    private boolean called(String word) {
        int surname = word.length() - KoreanNameLists.GIVEN;
        boolean family = surname == 0 || surname == 1 && names.surname(word.substring(0, 1));
        return family && names.given(word.substring(surname)) && !names.never(word.substring(surname));
    }

    private record Name(String name, String particle) {}

    /** “수진쌤은”, “최대리 새우 먹으면”, “지은씨는”: a name with what it is said with, which makes it somebody. */
    private @Nullable Name titled(String word, boolean afterRole) {
        for (int end = word.length(); end > KoreanNameLists.GIVEN - 1; end--) {
            String called = word.substring(0, end);
            String particle = word.substring(end);
            boolean hangs = particle.isEmpty() || PARTICLES.contains(particle);
            String given = called.substring(0, end - 1);
            if (hangs && !afterRole && called.endsWith("씨") && names.given(given) && !names.never(given)) {
                return new Name(given, particle);
            }
            if (hangs && names.titled(called) && !roles.contains(called)) {
                return new Name(called, particle);
            }
        }
        return null;
    }

    private @Nullable Name name(String word, boolean afterRole, boolean polite, List<Morpheme> morphemes) {
        Morpheme first = morphemes.isEmpty() ? null : morphemes.getFirst();
        if (first == null || first.tag() == POS.Tag.NNP && first.form().length() > 1) {
            // The dictionary knows it.
            return null;
        }
        for (int surname = 2; surname >= (afterRole ? 0 : 1); surname--) {
            int end = surname + KoreanNameLists.GIVEN;
            boolean family = word.length() >= end && (surname == 0 || names.surname(word.substring(0, surname)));
            if (!family || names.never(word.substring(0, end)) || roles.contains(word.substring(0, end))) {
                continue;
            }
            String given = word.substring(surname, end);
            String particle = word.substring(end);
            boolean called = names.given(given) || (afterRole || surname > 0) && names.common(given);
            boolean hangs = particle.isEmpty()
                    ? afterRole || polite
                    : PARTICLES.contains(particle) || surname > 0 && COPULAS.contains(particle);
            boolean placed = surname == 1 && (polite || afterRole && apart(morphemes, given));
            if (hangs && (called || placed)) {
                return new Name(word.substring(0, end), particle);
            }
        }
        return null;
    }

    /** “우리 점순이가”: what is so called is somebody, or a pet. */
    private static @Nullable Name ours(String word, List<Morpheme> morphemes) {
        Matcher called = CALLED.matcher(word);
        return called.matches()
                        && morphemes.size() > 1
                        && morphemes.getFirst().form().length() < KoreanNameLists.GIVEN + 1
                ? new Name(called.group(1), called.group(2))
                : null;
    }

    /** “하윤이는”, “지안이라고”, “은채 견과류 먹으면”: a given name that stands alone. */
    private @Nullable Name given(String word, boolean leads) {
        if (word.length() < KoreanNameLists.GIVEN) {
            return null;
        }
        String given = word.substring(0, KoreanNameLists.GIVEN);
        String particle = word.substring(KoreanNameLists.GIVEN);
        boolean eased = particle.length() > 1 && particle.startsWith("이") && !particle.equals("이랑");
        boolean called = names.given(given) || names.common(given) && eased;
        boolean is = COPULAS.contains(particle) && names.given(given);
        boolean hangs = particle.isEmpty() ? leads : PARTICLES.contains(particle) || SAID.contains(particle) || is;
        return called && hangs && !names.never(given) ? new Name(given, particle) : null;
    }

    /** The dictionary sees a noun after a syllable of its own, which is no role: 조 + 초롱, not 남 + 동생. */
    private boolean apart(List<Morpheme> morphemes, String given) {
        return morphemes.size() > 1
                && morphemes.getFirst().form().length() == 1
                && morphemes.get(1).form().equals(given)
                && morphemes.get(1).tag() == POS.Tag.NNG
                && !roles.contains(given);
    }

    private static List<Morpheme> within(List<Morpheme> morphemes, int from, int to) {
        return morphemes.stream()
                .filter(morpheme -> morpheme.start() >= from && morpheme.end() <= to)
                .toList();
    }

    private static List<Morpheme> replaced(List<Morpheme> morphemes, int from, int to, Name name) {
        List<Morpheme> out = new ArrayList<>();
        boolean done = false;
        for (Morpheme morpheme : morphemes) {
            if (morpheme.start() < from || morpheme.end() > to) {
                out.add(morpheme);
            } else if (!done) {
                done = true;
                int end = from + name.name().length();
                out.add(new Morpheme(name.name(), POS.Tag.NNP, from, end));
                if (KoreanPresented.COPULAS.contains(name.particle())) {
                    out.add(new Morpheme("이", POS.Tag.VCP, end, end));
                    out.add(new Morpheme(name.particle(), POS.Tag.E, end, to));
                } else if (COPULAS.contains(name.particle())) {
                    // “언니는 하은이고”
                    out.add(new Morpheme("이", POS.Tag.VCP, end, end + 1));
                    out.add(new Morpheme(name.particle().substring(1), POS.Tag.E, end + 1, to));
                } else if (name.particle().length() > 1
                        && name.particle().startsWith("이")
                        && !name.particle().equals("이랑")) {
                    // “가온이는”: the 이 only eases the name.
                    out.add(new Morpheme(name.particle().substring(1), POS.Tag.J, end, to));
                } else if (!name.particle().isEmpty()) {
                    out.add(new Morpheme(name.particle(), POS.Tag.J, end, to));
                }
            }
        }
        return out;
    }
}
