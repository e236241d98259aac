package dev.gieok.reasoning.understanding.grammar;

import dev.gieok.reasoning.names.GivenNames;
import dev.gieok.reasoning.understanding.clause.EnglishReader;
import dev.gieok.reasoning.understanding.clause.MonthNames;
import dev.gieok.reasoning.understanding.clause.Word;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Names of people in English words: “Boris”, “Boris Eriksen”, “Lucy van Dijk”. */
public final class EnglishNames {
    private static final int LONGEST = 4;
    private static final Set<String> BETWEEN =
            Set.of("van", "von", "de", "der", "den", "da", "di", "del", "della", "la", "le", "bin", "al", "ter");

    private final Lexicon lexicon;
    private final EnglishReader english;

    public EnglishNames(Lexicon lexicon, EnglishReader english) {
        this.lexicon = lexicon;
        this.english = english;
    }

    /** Whether somebody may be called that: no word of grammar, no month, no firm. */
    public boolean is(Word word) {
        String lower = word.text().toLowerCase(Locale.ROOT);
        return word.sort() == Word.Sort.NAME
                && word.text().chars().allMatch(c -> Character.isLetter(c) || c == '-')
                && !english.function(lower)
                && !english.imperative(lower)
                && (word.is(MonthNames.SOMEBODY) || lexicon.key("not-name", Set.of(lower)) == null);
    }

    /** “my bf tyler”: a given name in small letters that is no other word. */
    boolean plain(Word word) {
        String text = word.text();
        return word.sort() == Word.Sort.OTHER
                && text.length() > 2
                && GivenNames.alone(Character.toUpperCase(text.charAt(0)) + text.substring(1))
                && !english.verb(word)
                && !english.function(text)
                && lexicon.key("not-name", Set.of(text)) == null;
    }

    /** Where the name that begins at an index ends, exclusive; the index itself when there is none. */
    int end(List<Word> words, int from) {
        int end = from;
        int i = from;
        while (i < Math.min(words.size(), from + LONGEST)) {
            if (is(words.get(i))) {
                end = i + 1;
            } else if (i == from || !BETWEEN.contains(words.get(i).text())) {
                break;
            }
            i++;
        }
        return end;
    }

    static String of(List<Word> words, int from, int end) {
        return words.subList(from, end).stream().map(Word::text).collect(Collectors.joining(" "));
    }

    /** Whether somebody of this name may be called so: “Boris” of Boris Eriksen. */
    static boolean calls(String said, String name) {
        return name.equals(said) || name.startsWith(said + " ");
    }
}
