package dev.gieok.reasoning.understanding;

import dev.gieok.reasoning.understanding.clause.Data;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What is said to meet and to part, without asking for anything: “how you doin tonight”, “good night, talk later”. */
final class Greetings {
    private static final String FILE = "greetings.yaml";
    private static final Pattern OPENING = within("\\s*(?:" + Data.pattern(FILE, "opening") + ")\\s*(?=,\\s)");
    /** Koreans put no comma after it: “안녕 나는 박준호야”. */
    private static final Pattern OPENING_KOREAN =
            within("\\s*(?:" + Data.pattern(FILE, "opening-korean") + ")[,!~.ㅎㅋ]*(?=\\s)");

    private static final Pattern CLOSING_KOREAN =
            within("(?<=[가-힣]) (?=(?:" + Data.pattern(FILE, "closing-korean") + ")[\\s.!~ㅎㅋ^]*$)");

    private static final Pattern ALONE = within(
            "(?:" + between() + ")*+(?:(?:" + Data.pattern(FILE, "alone") + ")(?:" + "(?:" + between() + ")+|$))+");

    private Greetings() {}

    /** Where the greeting that a message opens with ends, exclusive; 0 when it opens with none. */
    static int opening(String text) {
        Matcher matcher = OPENING.matcher(text);
        Matcher korean = OPENING_KOREAN.matcher(text);
        return matcher.lookingAt() ? matcher.end() : korean.lookingAt() ? korean.end() : 0;
    }

    /** Where the blank before the greeting stands that a message closes with; -1 when it closes with none. */
    static int closing(String text) {
        Matcher matcher = CLOSING_KOREAN.matcher(text);
        return matcher.find() ? matcher.start() : -1;
    }

    /** Whether it is nothing else. */
    static boolean alone(String text) {
        return ALONE.matcher(text.replace('’', '\'').strip()).matches();
    }

    private static String between() {
        return Data.yaml(FILE).get("between").asText();
    }

    private static Pattern within(String expression) {
        return Pattern.compile(expression, Pattern.CASE_INSENSITIVE);
    }
}
