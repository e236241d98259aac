package dev.gieok.reasoning.understanding;

import dev.gieok.contracts.memory.Kind;
import dev.gieok.reasoning.understanding.Question.Asks;
import dev.gieok.reasoning.understanding.Question.When;
import dev.gieok.reasoning.understanding.clause.Clause;
import dev.gieok.reasoning.understanding.clause.Mark;
import dev.gieok.reasoning.understanding.clause.Word;
import dev.gieok.reasoning.understanding.grammar.Construction;
import dev.gieok.reasoning.understanding.grammar.Discourse;
import dev.gieok.reasoning.understanding.grammar.Lexicon;
import dev.gieok.reasoning.understanding.grammar.Match;
import dev.gieok.reasoning.understanding.grammar.Subject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads questions about the person and the people around them. */
final class Personal {
    private static final Set<String> QUESTION_WORDS =
            Set.of("what", "who", "where", "when", "which", "어디", "누구", "뭐", "뭣", "무엇", "언제", "몇", "얼마", "며칠");
    /** “무슨 색”: of which sort it is, and no thing that is named. */
    private static final Pattern SORTED = Pattern.compile("^(?:무슨|어떤|어느)\\s+");

    private static final Set<String> NAMING =
            Set.of("who", "name", "names", "call", "called", "named", "누구", "이름", "성함", "부르다");
    /** Predicates that are asked for together. */
    private static final Map<String, List<String>> RELATED = Map.ofEntries(
            Map.entry("likes", List.of("likes", "favorite", "prefers", "hobby")),
            Map.entry("dislikes", List.of("dislikes", "fears", "does-not-eat")),
            Map.entry("allergic-to", List.of("allergic-to", "intolerant-of")),
            Map.entry("eats", List.of("diet", "does-not-eat", "allergic-to", "intolerant-of", "eats")),
            Map.entry("lives-in", List.of("lives-in", "address")),
            Map.entry("works-as", List.of("works-as", "works-at")),
            Map.entry("major", List.of("studies", "studied", "major")),
            Map.entry("goal", List.of("goal", "plan", "wants")),
            Map.entry("plan", List.of("plan", "event", "goal")),
            Map.entry("event", List.of("event", "plan", "schedule")),
            Map.entry("habit", List.of("habit", "schedule", "hobby")));

    /** A question and how well a construction fits it. */
    record Read(Question question, int score) {}

    private final Rules rules;
    private final Owners owners;
    private final Coverage coverage;

    Personal(Rules rules) {
        this.rules = rules;
        this.owners = new Owners(rules.subjects, rules.lexicon);
        this.coverage = new Coverage(rules);
    }

    /** Null when no construction fits. */
    @Nullable
    Read read(Clause clause, Discourse discourse) {
        if (clause.has(Mark.DELIBERATE)) {
            return null;
        }
        Read best = null;
        for (Match match : rules.questions.matches(clause, discourse)) {
            Subject subject = owners.of(match, discourse, null);
            if (subject != null && Coverage.asksAlike(match) && coverage.whole(match, discourse)) {
                best = new Read(question(match, subject), match.score());
                break;
            }
        }
        Read rotated = clause.has(Mark.OBLIGATION) ? null : statement(clause, discourse);
        return best == null || rotated != null && rotated.score() > best.score() + 1 ? rotated : best;
    }

    private Question question(Match match, Subject subject) {
        Clause clause = match.clause();
        Construction construction = match.construction();
        List<String> predicates = new ArrayList<>();
        for (String predicate : construction.when("asks", "").split("\\+")) {
            String klass = predicate.startsWith("$") ? predicate.substring(1) : null;
            int[] range = klass == null ? null : match.slots().get(klass);
            Lexicon.Found found =
                    range == null ? null : rules.lexicon.at(klass == null ? "" : klass, clause.words(), range[0]);
            if (klass == null || found != null) {
                predicates.add(found == null ? predicate : found.key());
            }
        }
        boolean kin = construction.when("asks", "").equals("$kin");
        String about = slot(match, "about");
        String named = construction.when("about", "");
        When when = switch (construction.when("when", "")) {
            case "past" -> When.PAST;
            case "now" -> When.NOW;
            default -> Tense.of(clause);
        };
        return new Question(
                clause.language(),
                Asks.QUESTION,
                kin ? "me" : subject.key(),
                predicates,
                slot(match, "x"),
                about == null && !named.isEmpty() ? named : about,
                when,
                ShownMedia.in(clause, rules.lexicon),
                null);
    }

    /** A question with the shape of a statement: Korean as it stands, English turned round. */
    private @Nullable Read statement(Clause clause, Discourse discourse) {
        List<Clause> shapes = new ArrayList<>(List.of(clause));
        shapes.addAll(clause.language().equals("ko") ? List.of() : Rotation.of(clause));
        Read best = null;
        for (Clause shape : shapes) {
            for (Match match : rules.grammar.matches(shape, discourse)) {
                Construction construction = match.construction();
                Subject subject = construction.predicate() == null ? null : owners.of(match, discourse, null);
                boolean telling = subject != null
                        && construction.rank() >= -4
                        && (construction.kind() != Kind.RELATION || !asked(match) || asksWho(clause))
                        && !construction.ends()
                        // “What dates is Mum here?”: any note would answer.
                        && !(clause.language().equals("en") && "note".equals(construction.predicate()))
                        && Coverage.telling(match)
                        && Coverage.asksAlike(match)
                        && coverage.whole(match, discourse);
                if (!telling || best != null && best.score() >= match.score()) {
                    continue;
                }
                String predicate = predicate(match);
                String object = asked(match) ? null : firstSlot(match);
                boolean sorted = object != null && SORTED.matcher(object).find();
                best = new Read(
                        new Question(
                                clause.language(),
                                Asks.QUESTION,
                                Objects.requireNonNull(subject).key(),
                                RELATED.getOrDefault(predicate, List.of(predicate)),
                                sorted ? null : object,
                                sorted ? SORTED.matcher(object).replaceFirst("") : about(clause),
                                Tense.of(clause),
                                ShownMedia.in(clause, rules.lexicon),
                                null),
                        match.score());
            }
        }
        return best;
    }

    private String predicate(Match match) {
        Construction construction = match.construction();
        String named = construction.predicate() == null ? "" : construction.predicate();
        if (match.clause().has(Mark.NEGATED)
                && construction.when("negated", "").equals("dislikes")
                && !construction.affirm()) {
            return "dislikes";
        }
        if (!named.startsWith("$")) {
            return named;
        }
        int[] range = match.slots().get(named.substring(1));
        Lexicon.Found found = range == null
                ? null
                : rules.lexicon.at(named.substring(1), match.clause().words(), range[0]);
        return found == null ? "note" : found.key();
    }

    /** “Where's my cousin living?” is not about who the cousin is. */
    private static boolean asksWho(Clause clause) {
        return clause.words().stream().anyMatch(word -> NAMING.stream().anyMatch(word::is));
    }

    private static boolean asked(Match match) {
        return match.clause().words().stream()
                .anyMatch(word -> QUESTION_WORDS.stream().anyMatch(word::is));
    }

    /** “which music …”: the noun after the question word; “when is my interview”. */
    private static @Nullable String about(Clause clause) {
        List<Word> words = clause.words();
        boolean which = words.size() > 2
                && (words.getFirst().is("what") || words.getFirst().is("which"));
        return which
                        && !words.get(1).is("be")
                        && !words.get(1).is("i")
                        && !words.get(1).is("my")
                ? words.get(1).text()
                : Asked.timed(clause);
    }

    private static @Nullable String slot(Match match, String name) {
        int[] range = match.slots().get(name);
        return range == null || empty(match.clause().words().subList(range[0], range[1]))
                ? null
                : match.clause().slice(range[0], range[1]);
    }

    /** “the thing that I hate”: names nothing; nor does a question word. */
    private static boolean empty(List<Word> words) {
        return words.stream()
                .allMatch(word ->
                        word.is("것") || word.is("거") || QUESTION_WORDS.stream().anyMatch(word::is));
    }

    private static @Nullable String firstSlot(Match match) {
        return match.slots().entrySet().stream()
                .filter(entry -> !entry.getKey().equals("kin"))
                .min(Comparator.comparingInt(entry -> entry.getValue()[0]))
                .map(entry -> match.clause().slice(entry.getValue()[0], entry.getValue()[1]))
                .orElse(null);
    }

    boolean mentionsSomebody(Clause clause, Discourse discourse) {
        return owners.loose(clause, discourse, null) != null;
    }

    String subject(Clause clause, Discourse discourse) {
        Subject subject = owners.loose(clause, discourse, null);
        return subject == null ? "me" : subject.key();
    }
}
