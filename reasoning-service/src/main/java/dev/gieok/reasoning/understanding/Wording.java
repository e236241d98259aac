package dev.gieok.reasoning.understanding;

import dev.gieok.platform.meaning.Hangul;
import dev.gieok.reasoning.names.KoreanNameLists;
import dev.gieok.reasoning.understanding.clause.Clause;
import dev.gieok.reasoning.understanding.clause.EnglishReader;
import dev.gieok.reasoning.understanding.clause.Word;
import dev.gieok.reasoning.understanding.grammar.Discourse;
import dev.gieok.reasoning.understanding.grammar.Subject;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** The sentence that a fact is shown as: the person's own words, with a pronoun or a missing subject made plain. */
final class Wording {
    private static final Set<String> PRONOUNS = Set.of("he", "she", "they", "걔", "그녀", "얘", "쟤", "그분");

    private static final Set<String> OWNING = Set.of("his", "her");

    /** “shes a nurse”: written as one with what is lifted. */
    private static final Set<String> SHORT = Set.of("hes", "shes");

    /** Not said with “I”. */
    private static final Set<String> OTHERS = Set.of("is", "are", "has", "does", "were");

    private static final Pattern EASED = Pattern.compile("(?:는|가|를|랑)(?=\\s|$)");
    private static final Map<Character, String> CLOSED = Map.of('는', "은", '가', "이", '를', "을");
    private static final char FIRST_SYLLABLE = '가';
    private static final int SYLLABLES = 11_172;
    private static final int FINALS = 28;

    private Wording() {}

    private static final Pattern IS = Pattern.compile("^'s (?!been |got |had )");

    static String of(Clause clause, Subject subject, Discourse discourse, EnglishReader english) {
        String text = clause.text();
        if (clause.words().isEmpty()) {
            return text;
        }
        Word first = clause.words().getFirst();
        if (PRONOUNS.contains(first.text().toLowerCase(Locale.ROOT)) && !subject.isMe()) {
            int cut = first.end() - clause.start();
            String rest = text.substring(Math.min(cut, text.length()));
            // “She's allergic”; “She's been”, “she's got” stay as they are.
            String is = SHORT.contains(
                            text.substring(0, Math.min(cut, text.length())).toLowerCase(Locale.ROOT))
                    ? " is"
                    : "";
            String name = name(subject, clause, discourse);
            return name
                    + is
                    + IS.matcher(clause.language().equals("ko") ? after(name, rest) : rest)
                            .replaceFirst(" is ");
        }
        if (OWNING.contains(first.text().toLowerCase(Locale.ROOT))
                && !subject.isMe()
                && !subject.key().contains("'s ")) {
            return name(subject, clause, discourse)
                    + "'s"
                    + text.substring(Math.min(first.end() - clause.start(), text.length()));
        }
        if (first.start() == first.end() && first.is("my")) {
            return "My " + text;
        }
        boolean completed = first.start() == first.end() && first.is("i");
        if (completed && !subject.equals(discourse.speaker())) {
            // “… and works at Bosch”
            return name(subject, clause, discourse) + " " + text;
        }
        boolean implied = first.start() == first.end() && subject.equals(discourse.speaker());
        if (implied && clause.words().size() > 1 && clause.words().get(1).start() != first.start()) {
            return text;
        }
        return implied && Character.isLowerCase(text.charAt(0)) ? completed(clause, text, english) : text;
    }

    /** “hate mornings”, “meeting Sade for brunch”, “allergic to nuts” with their “I”; what has no verb stays as it is. */
    private static String completed(Clause clause, String text, EnglishReader english) {
        Word next = clause.words().size() > 1
                ? clause.words().get(1)
                : clause.words().getFirst();
        if (next.is("am") && next.start() == next.end()) {
            return "I am " + text;
        }
        if (next.text().endsWith("ing") && english.verb(next)) {
            return "I am " + text;
        }
        return english.verb(next) && !OTHERS.contains(next.text()) ? "I " + text : text;
    }

    /** “걔는” is “수진이는”, “민수는”, “한수진은”. */
    private static String after(String name, String rest) {
        int syllable = name.charAt(name.length() - 1) - FIRST_SYLLABLE;
        boolean closed = syllable >= 0 && syllable < SYLLABLES && syllable % FINALS != 0;
        if (!closed || !EASED.matcher(rest).lookingAt()) {
            return rest;
        }
        return name.length() == KoreanNameLists.GIVEN || rest.startsWith("랑")
                ? "이" + rest
                : CLOSED.get(rest.charAt(0)) + rest.substring(1);
    }

    private static String name(Subject subject, Clause clause, Discourse discourse) {
        if (subject.name() != null) {
            return subject.name();
        }
        boolean korean = clause.language().equals("ko");
        if (korean && !Hangul.in(subject.key())) {
            // “여친은 수빈이고 걔는 간호사야”: in the words of the text, and by no role.
            String called = discourse.called(subject.key());
            return called == null ? clause.words().getFirst().text() : called;
        }
        boolean own =
                subject.role() != null || Character.isLowerCase(subject.key().codePointAt(0));
        return own && discourse.speaker().isMe() && !clause.language().equals("ko")
                ? "My " + subject.key()
                : subject.key();
    }
}
