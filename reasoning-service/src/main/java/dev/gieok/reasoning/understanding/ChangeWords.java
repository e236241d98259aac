package dev.gieok.reasoning.understanding;

import dev.gieok.contracts.memory.Candidate;
import dev.gieok.contracts.memory.Effect;
import dev.gieok.reasoning.understanding.clause.Clause;
import dev.gieok.reasoning.understanding.clause.Mark;
import dev.gieok.reasoning.understanding.clause.Word;
import dev.gieok.reasoning.understanding.grammar.Subject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** The words by which a message that tells of a change names what is out of date. */
final class ChangeWords {
    /** What is one's own for a time, and named by its object. */
    private static final Set<String> STATES = Set.of(
            "lives-in",
            "works-at",
            "owns",
            "drives",
            "uses",
            "likes",
            "eats",
            "drinks",
            "takes",
            "diet",
            "pet",
            "prefers");

    /** Something is no more, not so, or so again. */
    private static final Set<Mark> OVER = Set.of(Mark.NO_LONGER, Mark.NEGATED, Mark.AGAIN);

    private static final Set<String> DEFINITE =
            Set.of("the", "my", "our", "his", "her", "their", "this", "that", "these", "those", "'s", "no");

    private static final Set<String> PLACES = Set.of("in", "at", "near", "around", "with");

    /** Korean marks what is spoken of, and leaves unmarked where, when and with whom. */
    private static final List<String> ABOUT = List.of("은", "는", "이", "가", "도");

    private static final List<String> TURNS = List.of("ends-it", "changes-it", "gives-away", "deed");

    private static final Set<String> OFFICES = Set.of("teacher", "boss", "mentor", "senior", "junior");

    private final Rules rules;
    private final Fields fields;

    ChangeWords(Rules rules, Fields fields) {
        this.rules = rules;
        this.fields = fields;
    }

    /** What is spoken of as known, and the words of the fields it belongs to. */
    Set<String> of(Clause clause) {
        Set<String> telling = clause.language().equals("ko") ? korean(clause) : english(clause);
        telling.addAll(fields.of(clause));
        return telling;
    }

    private Set<String> korean(Clause clause) {
        Set<String> telling = new LinkedHashSet<>();
        boolean over = evident(clause);
        for (Word word : clause.words()) {
            boolean named = word.sort() == Word.Sort.NOUN || word.sort() == Word.Sort.NAME;
            boolean known = over || ABOUT.stream().anyMatch(word::tailIs);
            if (named && known && (!light(word) || over && office(word))) {
                telling.addAll(TellingWords.names(word));
            }
        }
        telling.removeIf(name -> name.length() < 2 || rules.lexicon.has("broad", name));
        return telling;
    }

    /** A verb or a mark tells that something is no longer as it was: a life has many things that share a word. */
    private boolean evident(Clause clause) {
        boolean turned = clause.words().stream()
                .anyMatch(word -> TURNS.stream().anyMatch(turn -> rules.lexicon.key(turn, word.keys()) != null));
        return turned || OVER.stream().anyMatch(clause::has) || clause.has(Mark.CORRECTION);
    }

    /** “담임 뗐어요”: what one was oneself. */
    private boolean office(Word word) {
        String role = rules.lexicon.key("kin", word.keys());
        return OFFICES.contains(role == null ? "" : role)
                && List.of("", "을", "를").contains(word.tail());
    }

    /**
     * “The Rayburn gave up the ghost”, “done with soybeans”: what is known already, or told to be over. What is new (“some lamps”, “a collar for Fern”), and where or to whom it happened, is not what a change ends.
     */
    private Set<String> english(Clause clause) {
        Set<String> telling = new LinkedHashSet<>();
        boolean over = OVER.stream().anyMatch(clause::has);
        boolean subject = true;
        boolean known = false;
        boolean aside = false;
        boolean place = false;
        for (Word word : clause.words()) {
            String lower = word.text().toLowerCase(Locale.ROOT);
            boolean joint = word.is(",") || rules.english.boundary(lower);
            over |= fields.ending(word);
            boolean verb = rules.english.verb(word) || word.is("be") || word.is("have");
            subject &= !verb;
            known = DEFINITE.contains(lower) || known && !joint && !verb;
            aside = word.is("for") || aside && !joint;
            place = PLACES.contains(lower) || place && !joint;
            boolean content = Character.isLetter(lower.charAt(0))
                    && lower.length() > 1
                    && !rules.english.function(lower)
                    && !light(word);
            boolean told = over || known || subject;
            if (content && told && !aside && (over || !place) && (!verb || over || known)) {
                telling.add(lower);
                forms(word, telling);
            }
        }
        return telling;
    }

    private boolean light(Word word) {
        boolean doing = word.text().endsWith("ing");
        return rules.lexicon.key("light", word.keys()) != null
                || rules.lexicon.key("facet", word.keys()) != null
                || rules.lexicon.key("kin", word.keys()) != null && !doing
                || rules.lexicon.key("number", word.keys()) != null
                || fields.everyday(word);
    }

    /** “I'm flying Hyderabad only now” is about what was told as “I fly”. */
    private void forms(Word word, Set<String> telling) {
        if (rules.english.verb(word)) {
            String lemma = rules.english.lemma(word);
            if (!fields.everyday(lemma)) {
                telling.add(lemma);
                telling.add(lemma.endsWith("e") ? lemma.substring(0, lemma.length() - 1) + "ing" : lemma + "ing");
            }
        }
    }

    /** What is said to be so now: “moved to Denver” does not close that one lives in Denver. */
    static Set<String> asserted(List<Overtaken.Heard> heard) {
        Set<String> words = new HashSet<>();
        for (Overtaken.Heard each : heard) {
            if (each.placed() instanceof Placed.Said said) {
                for (Candidate candidate : said.candidates()) {
                    boolean so = candidate.effect() == Effect.ASSERT && !candidate.negated();
                    if (so && STATES.contains(candidate.predicate())) {
                        words.addAll(List.of(
                                candidate.object().toLowerCase(Locale.ROOT).split("[\\s\\p{Punct}]+")));
                    }
                }
            }
        }
        return words;
    }

    /** What has two names is out of date by either. */
    List<String> alike(Set<String> named) {
        Set<String> all = new LinkedHashSet<>(named);
        named.forEach(word -> all.addAll(rules.lexicon.synonyms(word)));
        return List.copyOf(all);
    }

    /** “I see Destiny every other weekend”: whoever is named beside. */
    Stream<String> named(Clause clause) {
        return clause.words().stream()
                .skip(1)
                .filter(word -> word.sort() == Word.Sort.NAME
                        && rules.lexicon.key("place", word.keys()) == null
                        && rules.lexicon.key("not-name", word.keys()) == null)
                .map(Word::text);
    }

    /** How somebody is called in a clause: by role, by name. */
    List<String> called(Clause clause, Subject other) {
        List<String> names = new ArrayList<>();
        clause.words().stream()
                .filter(word -> rules.lexicon.key("kin", word.keys()) != null)
                .map(word -> word.text().toLowerCase(Locale.ROOT))
                .findFirst()
                .ifPresent(names::add);
        if (other.name() != null || names.isEmpty()) {
            names.add(other.name() == null ? other.key() : other.name());
        }
        return names;
    }
}
