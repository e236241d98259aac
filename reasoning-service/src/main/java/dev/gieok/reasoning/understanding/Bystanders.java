package dev.gieok.reasoning.understanding;

import dev.gieok.contracts.memory.Kind;
import dev.gieok.contracts.memory.Passage;
import dev.gieok.reasoning.understanding.clause.Clause;
import dev.gieok.reasoning.understanding.clause.Data;
import dev.gieok.reasoning.understanding.clause.Word;
import dev.gieok.reasoning.understanding.grammar.Discourse;
import dev.gieok.reasoning.understanding.grammar.KoreanAges;
import dev.gieok.reasoning.understanding.grammar.Lexicon;
import dev.gieok.reasoning.understanding.grammar.Pronouns;
import dev.gieok.reasoning.understanding.grammar.Subject;
import dev.gieok.reasoning.understanding.grammar.Subjects;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Whom an English clause about the person speaks of besides: “I'm home with my bro Mason, he's 9”, “Our sitter is Hannah, she …”. */
final class Bystanders {
    /** Words of these sorts name no person. */
    private static final List<String> NOBODY = List.of("place", "food");

    private static final Set<String> BIRTHDAYS =
            Set.of("생일", "생신", "생일파티", "생일잔치", "돌", "돌잔치", "첫돌", "환갑", "칠순", "팔순", "구순");

    /** “I have one older brother” */
    private static final int LONGEST_HAD = 5;

    private static final Set<String> GOES_ON = Set.of("he", "she", "hes", "shes");

    private static final Pattern TITLED = Pattern.compile("(?:Mr|Mrs|Ms|Dr|Prof|Miss)\\.? (\\p{Lu}[\\p{L}-]+)(?!')");
    private static final Pattern LIVES = Data.pattern("naming.yaml", "lives");

    private final Subjects subjects;
    private final Lexicon lexicon;
    private final Pronouns pronouns;
    private final KoreanAges ages;

    Bystanders(Subjects subjects, Lexicon lexicon, KoreanAges ages) {
        this.subjects = subjects;
        this.lexicon = lexicon;
        this.pronouns = new Pronouns(lexicon);
        this.ages = ages;
    }

    /** What follows may be about them; of several nobody knows which. */
    void mention(Placed placed, Clause clause, Discourse discourse) {
        besides(placed, clause, discourse);
        theirs(placed, clause, discourse);
    }

    private void besides(Placed placed, Clause clause, Discourse discourse) {
        boolean told = !(placed instanceof Placed.Passed passed) || !Passage.UNTOLD.contains(passed.reason());
        if (told && clause.language().equals("ko") && !(placed instanceof Placed.Said)) {
            birthday(clause, discourse);
        }
        Subject named = told && clause.language().equals("en") ? named(clause, discourse) : null;
        if (named != null) {
            discourse.mention(named);
            return;
        }
        List<Subject> others =
                clause.language().equals("en") && mine(placed, discourse) ? in(clause, discourse) : List.of();
        if (others.size() == 1) {
            discourse.mention(others.getFirst());
        } else if (others.isEmpty() && clause.language().equals("en") && mine(placed, discourse)) {
            had(clause).ifPresent(discourse::mention);
        }
    }

    /** “Helen has a little boy, he is four”: he is hers, where the clause says which of the two “he” can be. */
    private void theirs(Placed placed, Clause clause, Discourse discourse) {
        if (placed instanceof Placed.Said said) {
            said.candidates().stream()
                    .filter(candidate -> candidate.kind() == Kind.RELATION
                            && subjects.somebody(candidate.predicate())
                            && !candidate.subject().equals(discourse.speaker().key()))
                    .forEach(candidate -> pronouns.introduce(Subjects.theirs(candidate), clause, discourse));
        }
    }

    /** “I have a brother. His name is Tom.” */
    private Optional<Subject> had(Clause clause) {
        List<Word> words = clause.words();
        boolean had = words.size() > 2
                && words.size() <= LONGEST_HAD
                && words.getFirst().is("i")
                && words.get(1).is("have");
        String kin = had ? lexicon.key("kin", words.getLast().keys()) : null;
        return Optional.ofNullable(kin)
                .map(role -> subjects.called(role, words.getLast().text()));
    }

    /** “오늘 하린이 생일! 이제 여섯 살이야”: whose it is, of whom an age is told next. */
    private void birthday(Clause clause, Discourse discourse) {
        List<Word> words = clause.words();
        Subject celebrated = Carried.celebrated(clause, ages);
        if (celebrated != null) {
            discourse.mention(celebrated);
            return;
        }
        for (int i = 1; i < words.size(); i++) {
            if (BIRTHDAYS.stream().anyMatch(words.get(i)::is)) {
                Word whose = words.get(i - 1);
                if (whose.sort() == Word.Sort.NAME) {
                    discourse.mention(new Subject(whose.text(), null, null));
                } else {
                    in(clause, discourse).stream().findFirst().ifPresent(discourse::mention);
                }
                return;
            }
        }
    }

    /** “Aoife is the eldest, she …”: whom a clause is about, even by a name that no list has; null for nobody. */
    @Nullable
    Subject named(Clause clause, Discourse discourse) {
        String said = clause.source().substring(clause.start(), clause.end()).strip();
        Matcher titled = TITLED.matcher(said);
        if (titled.lookingAt()) {
            return new Subject(titled.group(1), null, titled.group());
        }
        List<Subjects.Found> found = subjects.at(clause, 0, discourse);
        Subject subject = found.isEmpty() ? null : found.getFirst().subject();
        boolean name = subject != null && said.startsWith(subject.key()) && subject.role() == null;
        if (subject == null
                || !name
                || subject.key().startsWith("St ")
                || NOBODY.stream()
                        .anyMatch(sort -> lexicon.has(sort, subject.key().toLowerCase(Locale.ROOT)))
                || !LIVES.matcher(said.substring(subject.key().length())).lookingAt()) {
            return null;
        }
        return subject.byGivenName() || subject.name() != null
                ? subject
                : new Subject(subject.key(), null, subject.key());
    }

    /** “Aoife is the eldest”: told, when what follows tells of her. */
    Placed told(Placed placed, List<Clause> clauses, int i, Discourse discourse) {
        boolean passed = placed instanceof Placed.Passed each && each.reason().equals("not-about-person");
        boolean goesOn = passed
                && i + 1 < clauses.size()
                && clauses.get(i).language().equals("en")
                && !clauses.get(i + 1).words().isEmpty()
                && GOES_ON.contains(clauses.get(i + 1).words().getFirst().text().toLowerCase(Locale.ROOT));
        Subject named = goesOn ? named(clauses.get(i), discourse) : null;
        return named == null ? placed : new Placed.Loose(clauses.get(i), named, null);
    }

    private static boolean mine(Placed placed, Discourse discourse) {
        String speaker = discourse.speaker().key();
        return placed instanceof Placed.Passed passed && !Passage.UNTOLD.contains(passed.reason())
                || placed instanceof Placed.Loose loose && loose.subject().key().equals(speaker)
                || placed instanceof Placed.Said said
                        && said.candidates().stream()
                                .allMatch(each -> each.kind() != Kind.RELATION
                                        && each.subject().equals(speaker));
    }

    private List<Subject> in(Clause clause, Discourse discourse) {
        List<Subject> others = new ArrayList<>();
        int i = 0;
        while (i < clause.words().size()) {
            List<Subjects.Found> found = subjects.at(clause, i, discourse);
            Subject subject = found.isEmpty() ? null : found.getFirst().subject();
            if (subject != null && (subject.role() != null || subject.byGivenName())) {
                others.add(subject);
                i += found.getFirst().length();
            } else {
                i++;
            }
        }
        return others;
    }
}
