package dev.gieok.reasoning.understanding.clause;

import java.util.regex.Pattern;

/** A time that comes round again, though it is named once: “my home office day is Friday”. */
final class RoutineTimes {
    private static final String FILE = "routine-times.yaml";

    private static final Pattern ENGLISH = Data.pattern(FILE, "en");
    private static final Pattern ENGLISH_ONCE = Data.pattern(FILE, "en-once");
    private static final Pattern KOREAN = Data.pattern(FILE, "ko");
    private static final Pattern KOREAN_ONCE = Data.pattern(FILE, "ko-once");

    private RoutineTimes() {}

    static boolean inEnglish(String clause) {
        return ENGLISH.matcher(clause).find() && !ENGLISH_ONCE.matcher(clause).find();
    }

    static boolean inKorean(String clause) {
        return KOREAN.matcher(clause).find() && !KOREAN_ONCE.matcher(clause).find();
    }
}
