package dev.gieok.reasoning.understanding.grammar;

import dev.gieok.reasoning.names.GivenNames;
import dev.gieok.reasoning.understanding.clause.EnglishReader;
import dev.gieok.reasoning.understanding.clause.Word;
import dev.gieok.reasoning.understanding.grammar.Subjects.Found;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Finds who an English clause speaks about at a place. */
final class EnglishSubjects {
    private static final Set<String> ME = Set.of("i", "we", "me", "us", "myself");
    /** “My youngest started school”: said of children without saying so. */
    private static final Set<String> BORN = Set.of("youngest", "oldest", "eldest");

    private static final Set<String> HEADED =
            Set.of("with", "for", "in", "on", "at", "of", "mid", "early", "late", "about", "to", "from");
    private static final Set<String> TITLES = Set.of("mr", "mrs", "ms", "dr", "prof", "miss");
    private static final Set<String> MY = Set.of("my", "our");
    private static final Set<String> THEIR = Set.of("his", "her", "their");

    private final Lexicon lexicon;
    private final EnglishReader english;
    private final EnglishNames names;
    private final Pronouns pronouns;

    EnglishSubjects(Lexicon lexicon, EnglishReader english) {
        this.lexicon = lexicon;
        this.english = english;
        this.names = new EnglishNames(lexicon, english);
        this.pronouns = new Pronouns(lexicon);
    }

    void at(List<Word> words, int index, Discourse discourse, List<Found> found) {
        Word word = words.get(index);
        String lower = word.text().toLowerCase(Locale.ROOT);
        Subject meant = pronouns.meant(lower, discourse);
        if (ME.contains(lower)) {
            found.add(new Found(discourse.speaker(), 1));
        } else if (MY.contains(lower)) {
            owned(words, index, index + 1, discourse, found);
            found.add(new Found(discourse.speaker(), 1));
        } else if (index == 0 && OwnPeople.at(words, lexicon) >= 0) {
            owned(words, index, OwnPeople.at(words, lexicon), discourse, found);
        } else if (meant != null) {
            if (THEIR.contains(lower)) {
                kinOf(meant.key(), words, index, index + 1, found);
            }
            found.add(new Found(meant, 1));
        } else if (discourse.source() && person(words, index) > 0) {
            found.add(new Found(discourse.speaker(), person(words, index)));
        } else if (lower.equals("a")
                && index + 3 < words.size()
                && words.get(index + 2).is("of")
                && words.get(index + 3).is("mine")) {
            String role = lexicon.key("kin", words.get(index + 1).keys());
            if (role != null) {
                found.add(new Found(discourse.role(role, null), 4));
            }
        } else if (names.is(word) && !(index == 0 && (lower.endsWith("ing") && english.verb(word) || heading(words)))) {
            theirs(word.text(), words, index, index + 1, found);
            Subject known = index == 0 && !OwnPeople.andI(words, 1) ? discourse.mentioned() : null;
            if (known != null && known.name() != null && EnglishNames.calls(word.text(), known.name())) {
                found.add(new Found(known, 1));
            }
            for (int end = names.end(words, index); end > index; end = end > index + 1 ? index + 1 : index) {
                found.add(new Found(new Subject(EnglishNames.of(words, index, end), null, null), end - index));
            }
        }
    }

    /** “Earl's boy is going to help”: not Earl; “my sister's husband”: not she. */
    private void theirs(String whose, List<Word> words, int index, int at, List<Found> found) {
        if (at < words.size() && words.get(at).text().equals("'s")) {
            kinOf(whose, words, index, at + 1, found);
        }
    }

    /** “Her husband is a plumber”, “her older son Karl”. */
    private void kinOf(String whose, List<Word> words, int index, int from, List<Found> found) {
        int at = from;
        while (at < words.size() && lexicon.key("kin-adjective", words.get(at).keys()) != null) {
            at++;
        }
        Lexicon.Found kin = at < words.size() ? lexicon.at("kin", words, at) : null;
        if (kin == null) {
            return;
        }
        int after = at + kin.length();
        int end = after < words.size() ? names.end(words, after) : after;
        String name = end > after ? EnglishNames.of(words, after, end) : null;
        found.add(new Found(new Subject(whose + "'s " + kin.key(), null, name), Math.max(end, after) - index));
    }

    /** “Paper with Fabrizio …”, “Signed the lease”, “Eleven months today”: a capital that only begins the sentence. */
    private boolean heading(List<Word> words) {
        Word next = words.size() > 1 ? words.get(1) : null;
        boolean order = (english.verb(words.getFirst())
                        || words.getFirst().text().endsWith("ed")
                        || lexicon.key("number", words.getFirst().keys()) != null)
                && !GivenNames.english(words.getFirst().text());
        return order
                || next != null
                        && next.sort() == Word.Sort.OTHER
                        && (HEADED.contains(next.text().toLowerCase(Locale.ROOT))
                                || lexicon.key("job", next.keys()) != null)
                        && !GivenNames.english(words.getFirst().text());
    }

    private int person(List<Word> words, int index) {
        int the = words.get(index).is("the") ? 1 : 0;
        return index + the < words.size()
                        && lexicon.key("client", words.get(index + the).keys()) != null
                ? the + 1
                : 0;
    }

    private void owned(List<Word> words, int index, int from, Discourse discourse, List<Found> found) {
        int i = from;
        while (i < words.size() - 1 && lexicon.key("kin-adjective", words.get(i).keys()) != null) {
            i++;
        }
        if (i >= words.size()) {
            return;
        }
        Lexicon.Found kin = lexicon.at("kin", words, i);
        if (kin == null) {
            kin = lexicon.at("animal", words, i);
        }
        if (kin == null) {
            if (i > from && BORN.contains(words.get(i - 1).text().toLowerCase(Locale.ROOT))) {
                found.add(new Found(discourse.role("child", null), i - index));
            }
            return;
        }
        int after = i + kin.length();
        if (OwnPeople.andI(words, after)) {
            found.add(new Found(discourse.speaker(), after + 2 - index));
            return;
        }
        if (after < words.size() && words.get(after).is(",")) {
            after++;
        }
        if (after + 1 < words.size() && TITLES.contains(words.get(after).text().toLowerCase(Locale.ROOT))) {
            after++;
        }
        for (int end = names.end(words, after); end > after; end = end > after + 1 ? after + 1 : after) {
            String name = EnglishNames.of(words, after, end);
            int comma = end < words.size() && words.get(end).is(",") ? 1 : 0;
            found.add(new Found(Subjects.named(discourse, kin.key(), name), end + comma - index));
        }
        boolean person = lexicon.at("kin", words, i) != null;
        theirs(discourse.role(kin.key(), null).key(), words, index, after, found);
        if (person && after == i + kin.length() && after < words.size() && names.plain(words.get(after))) {
            String name = words.get(after).text();
            found.add(new Found(Subjects.named(discourse, kin.key(), name), after + 1 - index));
        }
        found.add(new Found(discourse.role(kin.key(), null), i + kin.length() - index));
    }
}
