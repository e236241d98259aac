package dev.gieok.reasoning.names;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.Set;

/** Korean names as they are put together: a surname of one or two syllables, a given name of two. Immutable. */
public final class KoreanNameLists {
    /** Syllables of a given name; the few that have another number are not looked for. */
    public static final int GIVEN = 2;

    private static final KoreanNameLists STANDARD = new KoreanNameLists();

    private final Set<String> given = WordLists.words("korean-names.txt");
    private final Set<String> common = WordLists.words("korean-names-common.txt");
    private final Set<String> surnames = new HashSet<>();
    private final Set<String> never = new HashSet<>();
    private final Set<String> titles = new HashSet<>();
    private final Set<String> untitled = new HashSet<>();

    private KoreanNameLists() {
        JsonNode data = WordLists.yaml("patterns.yaml");
        data.get("korean-surnames").forEach(name -> surnames.add(name.asText()));
        data.get("korean-not-names").forEach(name -> never.add(name.asText()));
        data.get("korean-titles").forEach(title -> titles.add(title.asText()));
        data.get("korean-not-titled").forEach(word -> untitled.add(word.asText()));
    }

    public static KoreanNameLists standard() {
        return STANDARD;
    }

    public boolean surname(String syllables) {
        return surnames.contains(syllables);
    }

    /** What people are called by and little else is. */
    public boolean given(String name) {
        return given.contains(name);
    }

    /** What people are called by that is a word, too: 태양, 보람. */
    public boolean common(String name) {
        return common.contains(name);
    }

    /** What looks like a name and is none: 이상은, 정상은. */
    public boolean never(String name) {
        return never.contains(name);
    }

    /** A name and the title that hangs on it: 수진쌤, 김대리, 박민수부장님. */
    public boolean titled(String word) {
        return !untitled.contains(word)
                && titles.stream()
                        .anyMatch(title -> word.endsWith(title) && called(word, word.length() - title.length()));
    }

    private boolean called(String word, int length) {
        String name = word.substring(0, length);
        boolean full = length > GIVEN
                && surname(word.substring(0, length - GIVEN))
                && (given(word.substring(length - GIVEN, length)) || common(word.substring(length - GIVEN, length)));
        return full || length > 0 && surname(name) || given(name) && !never(name);
    }
}
