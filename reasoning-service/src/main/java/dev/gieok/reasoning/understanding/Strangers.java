package dev.gieok.reasoning.understanding;

import dev.gieok.platform.meaning.Hangul;
import dev.gieok.reasoning.understanding.clause.Clause;
import dev.gieok.reasoning.understanding.clause.EnglishReader;
import dev.gieok.reasoning.understanding.clause.Word;
import dev.gieok.reasoning.understanding.grammar.EnglishNames;
import dev.gieok.reasoning.understanding.grammar.Lexicon;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;

/** Of whom a clause tells when it is neither the person nor anybody whom the person speaks of as theirs. */
final class Strangers {
    private static final Set<String> FIRST_PERSON =
            Set.of("i", "we", "me", "us", "my", "our", "mine", "ours", "나", "저", "내", "제", "우리", "저희", "내가", "제가");

    private static final Set<String> SPEAKING = Set.of("i", "we", "me", "us");

    private static final List<String> SUBJECT_PARTICLES = List.of("이", "가", "은", "는", "께서");

    private final Lexicon lexicon;
    private final EnglishReader english;
    private final EnglishNames names;

    Strangers(Lexicon lexicon, EnglishReader english) {
        this.lexicon = lexicon;
        this.english = english;
        this.names = new EnglishNames(lexicon, english);
    }

    /** “The neighbour's dog died” changes nothing of one's own. */
    boolean own(Clause clause) {
        List<Word> words = clause.words();
        String kin = words.size() > 2 ? lexicon.key("kin", words.get(1).keys()) : null;
        return words.size() > 2
                && words.get(0).is("the")
                && words.get(2).is("'s")
                && (kin == null || kin.equals("neighbor"));
    }

    /** “Scott has moved house, god help us”, “김기사가 택시를 팔았다”: what there is one of is not the person's. */
    boolean act(Clause clause) {
        if (!clause.words().isEmpty() && clause.words().getLast().is("사주다")) {
            // “남편이 차를 바꿔줬어”: the person's own car is another now.
            return false;
        }
        List<Word> words = clause.words();
        boolean mine = IntStream.range(0, words.size())
                .anyMatch(i -> isFirstPerson(words.get(i))
                        && !(i > 0 && words.get(i - 1).is("help")));
        return !mine && (clause.language().equals("ko") ? korean(clause) : english(clause));
    }

    /** “Tania joined, so we shifted it”: the person's own may be meant. */
    static boolean meantToo(Clause clause) {
        return clause.words().stream()
                .anyMatch(word -> SPEAKING.contains(word.text().toLowerCase(Locale.ROOT)));
    }

    /** Whether it speaks of the person in any way, or of somebody by name. */
    boolean spoken(Clause clause) {
        return clause.words().stream().anyMatch(word -> isFirstPerson(word) || isSomebody(word));
    }

    private boolean korean(Clause clause) {
        return clause.words().stream()
                .anyMatch(word -> SUBJECT_PARTICLES.stream().anyMatch(word::tailIs) && isSomebody(word));
    }

    private boolean english(Clause clause) {
        for (Word word : clause.words()) {
            // “Divorced at last”: a sentence begins with a capital letter, too.
            if (english.verb(word)) {
                return false;
            }
            if (isSomebody(word)) {
                return true;
            }
        }
        return false;
    }

    private boolean isSomebody(Word word) {
        boolean named = Hangul.in(word.text()) ? word.sort() == Word.Sort.NAME : names.is(word);
        return named && !lexicon.has("place", word.text().toLowerCase(Locale.ROOT))
                || lexicon.key("kin", word.keys()) != null;
    }

    private static boolean isFirstPerson(Word word) {
        return FIRST_PERSON.contains(word.text().toLowerCase(Locale.ROOT));
    }
}
