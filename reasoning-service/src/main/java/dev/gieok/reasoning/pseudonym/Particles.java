package dev.gieok.reasoning.pseudonym;

import dev.gieok.reasoning.understanding.clause.Josa;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Korean particles after a placeholder: a model that sees `[PERSON_1]` cannot know which of “은” and “는” is right. */
final class Particles {
    /** What each way of writing stands for, as {@link Josa} calls it. */
    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("는", "은"),
            Map.entry("은(는)", "은"),
            Map.entry("는(은)", "은"),
            Map.entry("가", "이"),
            Map.entry("이(가)", "이"),
            Map.entry("가(이)", "이"),
            Map.entry("를", "을"),
            Map.entry("을(를)", "을"),
            Map.entry("를(을)", "을"),
            Map.entry("과", "와"),
            Map.entry("과(와)", "와"),
            Map.entry("와(과)", "와"),
            Map.entry("로", "으로"),
            Map.entry("(으)로", "으로"),
            Map.entry("예요", "이에요"),
            Map.entry("(이)에요", "이에요"),
            Map.entry("라", "이라"),
            Map.entry("(이)라", "이라"),
            Map.entry("랑", "이랑"),
            Map.entry("(이)랑", "이랑"),
            Map.entry("나", "이나"),
            Map.entry("(이)나", "이나"),
            Map.entry("며", "이며"),
            Map.entry("(이)며", "이며"),
            Map.entry("고", "이고"),
            Map.entry("(이)고", "이고"),
            Map.entry("였", "이었"),
            Map.entry("(이)야", "이야"),
            Map.entry("아(야)", "아"),
            Map.entry("야(아)", "아"));

    /** A particle and what may follow it within the same word. */
    static final String AFTER_A_NAME = "(?:"
            + "(?:[은는이가을를과와]\\([은는이가을를과와]\\)|[은는이가을를]|[와과](?:는|도|의)?+)"
            + "|(?:\\(으\\)로|으로|로)(?:서는|서|써|부터|는|도|만)?+"
            + "|(?:\\(이\\)라|이라|라)(?:고는|고|는|면서|면|서|도)?+"
            + "|(?:\\(이\\)랑|이랑|랑)(?:은|도|만)?+"
            + "|(?:이었|였)(?:어요|어|다|습니다|던|고|는데)"
            + "|\\(이\\)에요|이에요|예요|(?:\\(이\\)|이)?+나|(?:\\(이\\)|이)?+며|(?:\\(이\\)|이)?+고"
            + "|\\(이\\)야|이야|[아야]\\([아야]\\)|[아야]"
            + ")(?![가-힣(])";

    private static final Pattern CORE = Pattern.compile(
            "\\(으\\)로|으로|로|(?:\\(이\\)|이)?(?:에요|라|랑|나|며|고|었|야)" + "|예요|였|[은는이가을를과와아야]\\([은는이가을를과와아야]\\)|[은는이가을를과와아]");

    private Particles() {}

    /**
     * The particle that fits a value.
     *
     * @param particle as the model wrote it
     * @param next what follows: “야” before a comma calls somebody, else it says who somebody is
     */
    static String fitting(String value, String particle, char next) {
        Matcher core = CORE.matcher(particle);
        if (!core.lookingAt()) {
            return particle;
        }
        String name =
                core.group().equals("야") ? (next == ',' ? "아" : "이야") : NAMES.getOrDefault(core.group(), core.group());
        return Josa.attach(value, name).substring(value.length()) + particle.substring(core.end());
    }
}
