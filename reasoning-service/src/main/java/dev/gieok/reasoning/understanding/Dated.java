package dev.gieok.reasoning.understanding;

import dev.gieok.reasoning.understanding.clause.Data;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Says of what another date is told: “Surgery is December 9.” “Nope, it's December 10.” */
final class Dated {
    /** How far back what is meant may stand. */
    private static final int NEAR = 2;

    private static final Pattern CORRECTION = Data.pattern("dated.yaml", "correction");
    private static final List<Pattern> TOLD = Data.strings(
                    Data.yaml("dated.yaml").get("told"))
            .stream()
            .map(pattern -> Pattern.compile(pattern, Pattern.CASE_INSENSITIVE))
            .toList();
    private static final Pattern CHANGED =
            Pattern.compile("(?i)\\b(?:shifted|moved|pushed|changed|postponed|rescheduled|bumped|delayed)\\b");

    private static final Pattern OTHERS = Pattern.compile("\\p{Lu}[\\p{L}-]+'s ");

    private final Rules rules;

    Dated(Rules rules) {
        this.rules = rules;
    }

    /**
     * @param before what was said before in the same message, and `turns` in those before, oldest first
     * @return the sentence as it is meant, null when it corrects no date
     */
    @Nullable
    String meant(String words, String before, List<String> turns) {
        Matcher correction = CORRECTION.matcher(words.strip());
        if (!correction.matches()) {
            return null;
        }
        List<String> told = Stream.concat(turns.stream().skip(Math.max(0, turns.size() - NEAR)), Stream.of(before))
                .flatMap(turn -> Sentences.of(turn).stream()
                        .filter(sentence -> !sentence.asks())
                        .map(sentence -> turn.substring(sentence.start(), sentence.end())))
                .toList();
        for (String sentence : told.reversed()) {
            String what = what(sentence);
            if (what != null) {
                // “Ananya's wedding”
                String mine = OTHERS.matcher(what).lookingAt() ? "" : "My ";
                return mine + what + " got moved to " + correction.group("date");
            }
        }
        return null;
    }

    private @Nullable String what(String sentence) {
        for (Pattern pattern : TOLD) {
            Matcher matcher = pattern.matcher(sentence.strip());
            if (matcher.matches()
                    && (dated(matcher.group("rest"))
                            || CHANGED.matcher(matcher.group("rest")).find())) {
                return matcher.group("what").strip();
            }
        }
        return null;
    }

    private boolean dated(String rest) {
        return !rest.isBlank()
                && rules
                        .clauses(rest, new Sentence(0, rest.length(), false), "en", Instant.EPOCH, ZoneOffset.UTC)
                        .stream()
                        .anyMatch(clause -> clause.time() != null);
    }
}
