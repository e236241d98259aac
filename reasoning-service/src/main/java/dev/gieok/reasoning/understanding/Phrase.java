package dev.gieok.reasoning.understanding;

import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Words in order by which something is asked for, in the writing of `requests.yaml`. Immutable. */
final class Phrase {
    private static final String NUMBER = "number";
    private static final String LANGUAGE = "language";
    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final String SOME_WORDS = "(?:\\W+[\\w']+){0,8}?";
    private static final String SOME_KOREAN = ".{0,12}?";

    private final Pattern pattern;

    private Phrase(String expression) {
        this.pattern = Pattern.compile(expression, Pattern.CASE_INSENSITIVE);
    }

    /** What a phrase names along the way, as it was written; null for nothing. */
    record Named(@Nullable String number, @Nullable String language) {}

    /** @param numbers any of which `#` may be, and `languages` of which `@language` may be one */
    static Phrase english(String written, List<String> numbers, List<String> languages) {
        StringBuilder expression = new StringBuilder();
        for (String word : SPACE.split(written.strip())) {
            if (word.equals("...")) {
                expression.append(SOME_WORDS);
                continue;
            }
            String between = expression.isEmpty() ? "" : "\\W+";
            String one = oneOf(bare(word), numbers, languages);
            expression.append(word.endsWith("?") ? "(?:" + between + one + ")?" : between + one);
        }
        return new Phrase("(?<![\\w'])" + expression + "(?!\\w)");
    }

    static Phrase korean(String written, List<String> numbers, List<String> languages) {
        StringJoiner expression = new StringJoiner("\\s*");
        boolean begins = written.startsWith("^") || written.startsWith("#");
        for (String word : SPACE.split(written.replace("^", "").strip())) {
            expression.add(word.equals("...") ? SOME_KOREAN : oneOf(word, numbers, languages));
        }
        return new Phrase((begins ? "(?<![가-힣])" : "") + expression);
    }

    /** What it names where it stands in the text; empty where it does not. */
    Optional<Named> in(String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.find()
                ? Optional.of(new Named(named(matcher, NUMBER), named(matcher, LANGUAGE)))
                : Optional.empty();
    }

    private static @Nullable String named(Matcher matcher, String group) {
        return matcher.namedGroups().containsKey(group) ? matcher.group(group) : null;
    }

    private static String bare(String word) {
        return word.endsWith("?") ? word.substring(0, word.length() - 1) : word;
    }

    private static String oneOf(String word, List<String> numbers, List<String> languages) {
        return switch (word) {
            case "#" -> "(?<" + NUMBER + ">\\d{1,3}|" + quoted(numbers) + ")";
            case "@language" -> "(?<" + LANGUAGE + ">" + quoted(languages) + ")";
            default -> "(?:" + quoted(List.of(word.split("\\|"))) + ")";
        };
    }

    private static String quoted(List<String> words) {
        return words.stream().map(Pattern::quote).collect(Collectors.joining("|"));
    }
}
