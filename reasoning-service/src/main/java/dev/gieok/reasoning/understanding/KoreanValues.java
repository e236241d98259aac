package dev.gieok.reasoning.understanding;

import dev.gieok.contracts.memory.Kind;
import dev.gieok.reasoning.names.KoreanNameLists;
import dev.gieok.reasoning.understanding.clause.Clause;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How a Korean value is written: “스물여섯” is 26, and who is told to be called so (“서윤이래”) is 서윤. */
final class KoreanValues {
    private static final Map<String, Integer> TENS =
            Map.of("열", 10, "스물", 20, "스무", 20, "서른", 30, "마흔", 40, "쉰", 50, "예순", 60, "일흔", 70, "여든", 80, "아흔", 90);
    private static final Map<String, Integer> ONES = ones();

    private static final Pattern TOLD = Pattern.compile("(?<=[가-힣]{2})이?(?:래요?|라네요?|랍니다|라더라|라던데)$");

    /** “고양이 한 마리랑 강아지 한 마리”: how many there are is no name. */
    private static final Pattern COUNTED = Pattern.compile(" ?(?:한|두|세|네|다섯|여섯|\\d+) ?마리$");

    /** Where one knows somebody from, and the name. */
    private static final Pattern DESCRIBED = Pattern.compile("[가-힣]{2,}(?: [가-힣]+)* ([가-힣]{2})");

    private static final KoreanNameLists NAMES = KoreanNameLists.standard();

    /** After what somebody is, and never after what is heard. */
    private static final Set<String> SAID = Set.of("야", "예요", "에요", "입니다", "ㅂ니다", "이에요");

    private KoreanValues() {}

    /** As {@link #of(Kind, String, String)}; “이제 윤미래야”: the end of a name that looks like what is heard stays on it. */
    static String of(Kind kind, String predicate, String value, Clause clause) {
        boolean said = !clause.words().isEmpty() && clause.words().getLast().is("이다") && SAID.contains(clause.tail());
        return of(kind, predicate, value, !said);
    }

    /** The value as it is kept; what is no Korean number or name stays as it is. */
    static String of(Kind kind, String predicate, String value) {
        return of(kind, predicate, value, true);
    }

    private static String of(Kind kind, String predicate, String value, boolean heard) {
        if (predicate.equals("age")) {
            return number(value);
        }
        if (kind != Kind.RELATION && !predicate.equals("name")) {
            return value;
        }
        String told = predicate.equals("pet") ? COUNTED.matcher(value).replaceFirst("") : value;
        String name = heard ? TOLD.matcher(told).replaceFirst("") : told;
        Matcher described = DESCRIBED.matcher(name);
        // “룸메는 고등학교 동기 상민이야”
        return kind == Kind.RELATION && described.matches() && NAMES.given(described.group(1))
                ? described.group(1)
                : name;
    }

    private static String number(String value) {
        for (Map.Entry<String, Integer> ten : TENS.entrySet()) {
            if (value.startsWith(ten.getKey())) {
                String rest = value.substring(ten.getKey().length()).strip();
                Integer one = rest.isEmpty() ? Integer.valueOf(0) : ONES.get(rest);
                return one == null ? value : String.valueOf(ten.getValue() + one);
            }
        }
        Integer one = ONES.get(value);
        return one == null ? value : String.valueOf(one);
    }

    private static Map<String, Integer> ones() {
        String[][] written = {
            {"하나", "한"}, {"둘", "두"}, {"셋", "세", "석"}, {"넷", "네", "넉"}, {"다섯"}, {"여섯"}, {"일곱"}, {"여덟"}, {"아홉"}
        };
        Map<String, Integer> ones = new HashMap<>();
        for (int i = 0; i < written.length; i++) {
            for (String word : written[i]) {
                ones.put(word, i + 1);
            }
        }
        return ones;
    }
}
