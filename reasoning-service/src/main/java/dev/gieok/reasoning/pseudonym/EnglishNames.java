package dev.gieok.reasoning.pseudonym;

import com.fasterxml.jackson.databind.JsonNode;
import dev.gieok.reasoning.names.WordLists;
import dev.gieok.reasoning.pseudonym.Personal.Sort;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds names in Latin letters: given names that are known, with the surname after them, and whatever a cue makes a name. */
final class EnglishNames {
    private static final Pattern CAPITALISED = Pattern.compile(
            "(?<!\\p{IsLatin})\\p{Lu}(?<=\\p{IsLatin})\\p{IsLatin}++(?:(?:-|['’](?=\\p{Lu}))\\p{IsLatin}++)*+");
    private static final Pattern JOINT =
            Pattern.compile("\\s{1,3}(?:\\p{Lu}\\.?\\s+|(?:de|da|van|von|der|di|del|le|la|bin|al)\\s+){0,2}");
    private static final int LONGEST = 4;

    private final Set<String> given = WordLists.words("given-names.txt");
    private final Set<String> common = WordLists.words("given-names-common.txt");
    private final Set<String> never = new HashSet<>();
    private final Set<String> famous = new HashSet<>();
    private final Set<String> titles = new HashSet<>();
    private final List<Pattern> cues = new ArrayList<>();

    EnglishNames() {
        JsonNode data = WordLists.yaml("patterns.yaml");
        data.get("not-names").forEach(word -> never.add(word.asText().toLowerCase(Locale.ROOT)));
        data.get("famous").forEach(word -> famous.add(word.asText().toLowerCase(Locale.ROOT)));
        data.get("titles").forEach(word -> titles.add(word.asText().toLowerCase(Locale.ROOT)));
        Set<String> others = new HashSet<>(never);
        data.get("no-name").forEach(word -> others.add(word.asText()));
        String noName = "(?!(?i:" + String.join("|", others) + ")\\b)";
        String more = data.get("more").asText();
        data.get("cues")
                .forEach(cue -> cues.add(
                        Pattern.compile(cue.asText().replace("{more}", more).replace("{no-name}", noName))));
    }

    /** @param publicFigures whether full names may be those of public figures, and are left alone */
    List<Personal> in(String text, boolean publicFigures) {
        List<Personal> found = new ArrayList<>();
        List<MatchResult> words = CAPITALISED.matcher(text).results().toList();
        for (int i = 0; i < words.size(); i++) {
            boolean titled = titled(text, words.get(i).start());
            boolean known = known(words.get(i).group());
            int last = i;
            while (last + 1 < words.size() && last - i + 1 < LONGEST && joined(text, words, last)) {
                last++;
            }
            boolean full = last > i;
            if (titled || known || (full && common.contains(words.get(i).group()))) {
                if (!(publicFigures && full)
                        && words.subList(i, last + 1).stream().noneMatch(this::famous)) {
                    found.add(new Personal(
                            Sort.PERSON,
                            text.substring(words.get(i).start(), words.get(last).end())));
                }
                i = last;
            }
        }
        for (Pattern cue : cues) {
            Matcher matcher = cue.matcher(text);
            while (matcher.find()) {
                String name = believable(matcher.group(1));
                if (!name.isEmpty()) {
                    found.add(new Personal(Sort.PERSON, name));
                }
            }
        }
        return found;
    }

    /** Whether a word is a name only beside something that makes it one. */
    boolean ordinary(String word) {
        return common.contains(word) || never.contains(word.toLowerCase(Locale.ROOT));
    }

    private boolean famous(MatchResult word) {
        return famous.contains(word.group().toLowerCase(Locale.ROOT));
    }

    boolean never(String word) {
        return never.contains(word.toLowerCase(Locale.ROOT));
    }

    private boolean known(String word) {
        return !never.contains(word.toLowerCase(Locale.ROOT))
                && (given.contains(word)
                        || given.contains(word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT))
                        || given.contains(word.split("[-'’]")[0]));
    }

    /** Without the words before it that begin a sentence and no name. */
    private String believable(String words) {
        String name = words;
        while (!name.isEmpty()) {
            String first = name.split("\\s")[0];
            if (!never(first) && !famous.contains(first.toLowerCase(Locale.ROOT))) {
                return name;
            }
            name = name.substring(first.length()).strip();
        }
        return name;
    }

    private boolean joined(String text, List<MatchResult> words, int last) {
        MatchResult next = words.get(last + 1);
        return JOINT.matcher(text).region(words.get(last).end(), next.start()).matches()
                && !never.contains(next.group().toLowerCase(Locale.ROOT));
    }

    private boolean titled(String text, int start) {
        int end = start;
        while (end > 0 && (text.charAt(end - 1) == ' ' || text.charAt(end - 1) == '.')) {
            end--;
        }
        int from = end;
        while (from > 0 && Character.isLetter(text.charAt(from - 1))) {
            from--;
        }
        return end < start && titles.contains(text.substring(from, end).toLowerCase(Locale.ROOT));
    }
}
