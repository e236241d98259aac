package dev.gieok.reasoning.understanding;

import dev.gieok.reasoning.understanding.clause.Clause;
import dev.gieok.reasoning.understanding.clause.Data;
import dev.gieok.reasoning.understanding.grammar.Subject;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** “Remind me to call the vet on Friday”: nothing here rings, but that it is to be done is worth keeping. Patterns in `reminders.yaml`. */
public final class Reminders {
    private static final List<Pattern> ENGLISH = patterns("en");
    private static final List<Pattern> HAD = patterns("en-had");
    private static final List<Pattern> KOREAN = patterns("ko");
    private static final Pattern AGAIN = Data.pattern("reminders.yaml", "again");

    private static final Pattern KEEP = Data.pattern("reminders.yaml", "keep");

    private static final int SYLLABLES = 0xAC00;
    private static final int FINALS = 28;
    private static final int RIEUL = 8;

    private Reminders() {}

    private static List<Pattern> patterns(String list) {
        return Data.strings(Data.yaml("reminders.yaml").get(list)).stream()
                .map(expression -> Pattern.compile(expression, Pattern.CASE_INSENSITIVE))
                .toList();
    }

    /** Whether it is asked to be reminded once. */
    public static boolean asked(String message) {
        return !told(message).equals(message);
    }

    /** “면담 있는 거 기억해 줘”: nothing is to be done but to keep it. */
    public static boolean isToKeep(String message) {
        return KEEP.matcher(message).find();
    }

    /** What a message asks to be reminded of, as it is meant. */
    static List<String> of(String message) {
        return Sentences.of(message).stream()
                .map(sentence -> meant(message.substring(sentence.start(), sentence.end())))
                .filter(Objects::nonNull)
                .toList();
    }

    /** A message in which what is to be reminded of is told. */
    static String told(String message) {
        StringBuilder told = new StringBuilder();
        int done = 0;
        for (Sentence sentence : Sentences.of(message)) {
            String meant = meant(message.substring(sentence.start(), sentence.end()));
            if (meant != null) {
                told.append(message, done, sentence.start()).append(meant).append('.');
                done = sentence.end();
                while (done < message.length() && ".!?~".indexOf(message.charAt(done)) >= 0) {
                    done++;
                }
            }
        }
        return told.append(message.substring(done)).toString();
    }

    /** However soon it passes. */
    static List<Placed> kept(List<Clause> clauses, List<Placed> placed, Subject speaker) {
        List<Placed> kept = new ArrayList<>();
        for (int i = 0; i < placed.size(); i++) {
            boolean passed = placed.get(i) instanceof Placed.Passed;
            kept.add(passed ? new Placed.Loose(clauses.get(i), speaker, null) : placed.get(i));
        }
        return kept;
    }

    /** What is to be done, told by whoever has to; null when nothing is to be reminded of. */
    static @Nullable String meant(String sentence) {
        if (AGAIN.matcher(sentence).find()) {
            return null;
        }
        Matcher english = first(ENGLISH, sentence);
        if (english != null) {
            String when = english.namedGroups().containsKey("when") ? english.group("when") : null;
            return "I plan to " + english.group("do") + (when == null ? "" : " " + when);
        }
        Matcher had = first(HAD, sentence);
        if (had != null) {
            return had.group("what") + " is " + had.group("day");
        }
        Matcher korean = first(KOREAN, sentence);
        return korean == null ? null : planned(korean.group("do"));
    }

    private static @Nullable Matcher first(List<Pattern> patterns, String sentence) {
        return patterns.stream()
                .map(pattern -> pattern.matcher(sentence))
                .filter(Matcher::find)
                .findFirst()
                .orElse(null);
    }

    /** “약 먹으”, “보험료 내”: “약 먹을 예정이야”, “보험료 낼 예정이야”. */
    private static String planned(String stem) {
        char last = stem.charAt(stem.length() - 1);
        String before = stem.substring(0, stem.length() - 1);
        int end = (last - SYLLABLES) % FINALS;
        String planned = end == 0 ? before + (char) (last + RIEUL) : end == RIEUL ? stem : stem + "을";
        return planned + " 예정이야";
    }
}
