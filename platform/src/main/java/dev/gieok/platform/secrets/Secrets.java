package dev.gieok.platform.secrets;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds what must never be stored: passwords, cards, keys, government ids, account numbers. Rules in `secrets.yaml`. */
public final class Secrets {
    /** What stands in the place of a secret. */
    public static final String MASK = "•••";

    private static final char FIRST_WIDE = '！';
    private static final char LAST_WIDE = '～';
    private static final char WIDE_SPACE = '\u3000';

    private record Rule(Pattern pattern, boolean luhn) {}

    /** Where a secret stands with what names it: “password is hunter2”, `[start, end)`. */
    public record Found(int start, int end) {
        /** Whether it shares a letter with a part of the text. */
        public boolean touches(int from, int to) {
            return start < to && end > from;
        }
    }

    private final List<Rule> rules = new ArrayList<>();

    public Secrets() {
        for (JsonNode rule : read()) {
            rules.add(new Rule(
                    Pattern.compile(rule.get("pattern").asText()),
                    rule.path("check").asText().equals("luhn")));
        }
    }

    /** The text with every secret masked; the same text when there is none. */
    public String mask(String text) {
        String masked = text;
        String narrow = narrow(text);
        for (Rule rule : rules) {
            String before = masked;
            masked = masked(masked, narrow, rule);
            narrow = masked.equals(before) ? narrow : narrow(masked);
        }
        return masked;
    }

    /** Whether a part of the text is a secret, or a part of one. */
    public boolean within(String text, int from, int to) {
        return found(text).stream().anyMatch(found -> found.touches(from, to));
    }

    /** All that are in a text, by rule; they may overlap. */
    public List<Found> found(String text) {
        String narrow = narrow(text);
        List<Found> found = new ArrayList<>();
        for (Rule rule : rules) {
            Matcher matcher = rule.pattern().matcher(narrow);
            while (matcher.find()) {
                if (holds(rule, matcher.group())) {
                    found.add(new Found(matcher.start(), matcher.end()));
                }
            }
        }
        return found;
    }

    public boolean isIn(String text) {
        return within(text, 0, text.length());
    }

    private static String masked(String text, String narrow, Rule rule) {
        StringBuilder masked = new StringBuilder();
        int end = 0;
        Matcher matcher = rule.pattern().matcher(narrow);
        while (matcher.find()) {
            if (holds(rule, matcher.group())) {
                masked.append(text, end, matcher.start()).append(MASK);
                end = matcher.end();
            }
        }
        return end == 0 ? text : masked.append(text, end, text.length()).toString();
    }

    /** “４１１１” as “4111”: Korean keyboards type both, and every character stays where it is. */
    private static String narrow(String text) {
        StringBuilder narrow = new StringBuilder(text);
        for (int i = 0; i < narrow.length(); i++) {
            char letter = narrow.charAt(i);
            if (letter >= FIRST_WIDE && letter <= LAST_WIDE) {
                narrow.setCharAt(i, (char) (letter - FIRST_WIDE + '!'));
            } else if (letter == WIDE_SPACE) {
                narrow.setCharAt(i, ' ');
            }
        }
        return narrow.toString();
    }

    private static JsonNode read() {
        try (InputStream rules = Secrets.class.getResourceAsStream("/secrets/secrets.yaml")) {
            if (rules == null) {
                throw new IllegalStateException("secrets.yaml is not on the class path");
            }
            return new YAMLMapper().readTree(rules);
        } catch (IOException e) {
            throw new UncheckedIOException("secrets.yaml", e);
        }
    }

    private static boolean holds(Rule rule, String found) {
        return !rule.luhn() || luhn(found.replaceAll("\\D", ""));
    }

    /** The check digit of payment cards (ISO/IEC 7812). */
    private static boolean luhn(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(digits.length() - 1 - i) - '0';
            int weighted = i % 2 == 0 ? digit : digit * 2;
            sum += weighted > 9 ? weighted - 9 : weighted;
        }
        return digits.length() >= 13 && sum % 10 == 0;
    }
}
