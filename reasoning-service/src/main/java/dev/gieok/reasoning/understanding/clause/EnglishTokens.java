package dev.gieok.reasoning.understanding.clause;

import dev.gieok.reasoning.names.GivenNames;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words and commas of an English text, contractions opened. */
final class EnglishTokens {
    private static final Pattern TOKEN = Pattern.compile(
            "\\p{N}{1,3}(?:,\\p{N}{3})+(?:\\.\\p{N}+)?\\p{L}*|[\\p{L}\\p{N}]++(?:['\\-.:/&@][\\p{L}\\p{N}]++)*+(?:[+#]+)?|[,;:()—–]|(?<=\\s)-(?=\\s)");
    private static final Set<String> PRONOUNS = Set.of(
            "it", "he", "she", "that", "what", "where", "who", "there", "here", "how", "when", "everything", "this");

    /** May stand before what was done. */
    private static final Set<String> BETWEEN =
            Set.of("not", "never", "always", "already", "just", "only", "really", "both");

    private static final Pattern CAPITAL = Pattern.compile("\\p{Lu}(?<!\\bI(?![\\p{L}]))");

    private static final Set<String> DONE_TO = Set.of("me", "us", "him", "her", "them", "a", "an", "the", "my", "it");

    private final EnglishWords words;
    /** Whether it is written without capital letters, so that a name has none either. */
    private final boolean small;

    private final List<EnglishToken> tokens = new ArrayList<>();

    private EnglishTokens(EnglishWords words, boolean small) {
        this.words = words;
        this.small = small;
    }

    static List<EnglishToken> of(String source, int from, int to, EnglishWords words) {
        EnglishTokens reading =
                new EnglishTokens(words, !CAPITAL.matcher(source).find());
        Matcher matcher = TOKEN.matcher(source).region(from, to);
        while (matcher.find()) {
            reading.add(matcher.group(), matcher.start(), matcher.end());
        }
        reading.perfect();
        reading.notThat();
        return reading.tokens;
    }

    /** “They'd mixed it up”: they had, not they would. */
    private void perfect() {
        for (int i = 0; i + 1 < tokens.size(); i++) {
            EnglishToken cut = tokens.get(i);
            boolean would = cut.lower().equals("would") && cut.end() - cut.start() == "'d".length();
            int done = BETWEEN.contains(tokens.get(i + 1).lower()) ? i + 2 : i + 1;
            // “Patty Venmo'd me 200”: no pronoun would do that.
            boolean made = i > 0
                    && !EnglishSplitter.SUBJECTS.contains(tokens.get(i - 1).lower())
                    && DONE_TO.contains(tokens.get(i + 1).lower());
            if (would
                    && (made
                            || done < tokens.size()
                                    && isOnlyDone(tokens.get(done).lower()))) {
                tokens.set(i, new EnglishToken("had", "had", words.lemmas.of("had"), cut.start(), cut.end()));
            }
        }
    }

    /** “Her birthday is 21 May not the 12th”: as if a comma stood there, so that what it is not denies nothing else. */
    private void notThat() {
        for (int i = tokens.size() - 2; i > 1; i--) {
            int other = tokens.get(i + 1).lower().equals("the") && i + 2 < tokens.size() ? i + 2 : i + 1;
            boolean last = tokens.size() - other <= 2;
            if (last && tokens.get(i).lower().equals("not") && isValue(i - 1) && isValue(other)) {
                int at = tokens.get(i).start();
                tokens.add(i, new EnglishToken(",", ",", Set.of(","), at, at));
            }
        }
    }

    private boolean isValue(int i) {
        EnglishToken token = tokens.get(i);
        return Character.isDigit(token.text().charAt(0))
                || token.capitalised() && i > 0 && !token.lower().equals("i");
    }

    private boolean isOnlyDone(String verb) {
        return words.lemmas.participle(verb) && !words.verbs.contains(verb) && !verb.equals("had")
                || verb.equals("been");
    }

    private void add(String text, int start, int end) {
        String lower = text.toLowerCase(Locale.ROOT);
        String[] open = words.contractions.get(lower);
        if (open != null) {
            // Every part points at the whole, so that a slice never cuts a written word.
            for (String part : open) {
                put(open.length == 1 ? text : part, part, start, end);
            }
            return;
        }
        int apostrophe = lower.lastIndexOf('\'');
        if (apostrophe <= 0) {
            put(text, lower, start, end);
            return;
        }
        String head = lower.substring(0, apostrophe);
        int cut = start + apostrophe;
        switch (lower.substring(apostrophe)) {
            case "'m" -> split(text, head, "am", start, cut, end);
            case "'re" -> split(text, head, "are", start, cut, end);
            case "'ve" -> split(text, head, "have", start, cut, end);
            case "'ll" -> split(text, head, "will", start, cut, end);
            case "'d" -> split(text, head, "would", start, cut, end);
            case "'t" -> negated(text, head, start, end);
            case "'s" -> {
                put(text.substring(0, apostrophe), head, start, cut);
                if (head.equals("let")) {
                    put("us", "us", cut, end);
                } else if (PRONOUNS.contains(head)) {
                    put("is", "is", cut, end);
                } else {
                    tokens.add(new EnglishToken("'s", "'s", Set.of("'s", "is", "be"), cut, end));
                }
            }
            default -> put(text, lower, start, end);
        }
    }

    private void split(String text, String head, String tail, int start, int cut, int end) {
        put(text.substring(0, cut - start), head, start, cut);
        put(tail, tail, cut, end);
    }

    private void negated(String text, String head, int start, int end) {
        String verb = switch (head) {
            case "can" -> "can";
            case "won" -> "will";
            case "ain" -> "is";
            case "shan" -> "shall";
            default -> head.endsWith("n") ? head.substring(0, head.length() - 1) : head;
        };
        int cut = end - (head.equals("can") || head.equals("won") ? 2 : 3);
        put(text.substring(0, Math.max(1, cut - start)), verb, start, cut);
        put("not", "not", cut, end);
    }

    private void put(String text, String lower, int start, int end) {
        Set<String> keys = new LinkedHashSet<>(words.lemmas.of(lower));
        tokens.add(new EnglishToken(isName(lower) ? capitalised(text) : text, lower, keys, start, end));
    }

    /** “me and marcus broke up” */
    private boolean isName(String lower) {
        return small && lower.length() > 2 && GivenNames.alone(capitalised(lower)) && words.names(lower);
    }

    private static String capitalised(String text) {
        return Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }
}
