package dev.gieok.reasoning.understanding;

import dev.gieok.reasoning.understanding.Question.Asks;
import dev.gieok.reasoning.understanding.Question.When;
import dev.gieok.reasoning.understanding.clause.Clause;
import dev.gieok.reasoning.understanding.clause.Mark;
import dev.gieok.reasoning.understanding.grammar.Discourse;
import dev.gieok.reasoning.understanding.grammar.Match;
import dev.gieok.reasoning.understanding.grammar.Subject;
import dev.gieok.reasoning.understanding.leaning.Asking;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads what a message asks for. Thread-safe. */
public final class QuestionReader {
    /** Tasks whose questions a paper may answer: “how much …”, “what was the date …”. */
    private static final Set<String> READABLE = Set.of("current-information", "math", "world-knowledge", "explain");

    /** Done, whatever it is about. */
    private static final Set<String> FIXED = Set.of("forget", "translate", "summarize");

    /** Log odds that something is asked at all, where no ending or order of words shows it. */
    private static final double LIKELY_ASKED = 0;

    /** Log odds that something was told, at least, of what is asked back: “결혼식이 며칠이라고?” */
    private static final double TOLD = 2;

    private static final Set<String> SORTED = Set.of("무슨", "어떤", "어느", "어디", "몇", "which");

    private final Rules rules;
    private final Personal personal;
    private final Elliptic elliptic;
    private final Unfitted unfitted;
    private final Recent<Message, Question> read = new Recent<>(said -> readAnew(said.text(), said.recentTurns()));

    private record Message(String text, List<String> recentTurns) {
        @Override
        public String toString() {
            return "Message";
        }
    }

    public QuestionReader() {
        this(Rules.standard());
    }

    public QuestionReader(Rules rules) {
        this.rules = rules;
        this.personal = new Personal(rules);
        this.elliptic = new Elliptic(rules);
        this.unfitted = new Unfitted(rules);
    }

    /** @param recentTurns the session's earlier words of the person, oldest first */
    public Question read(String text, List<String> recentTurns) {
        return read.of(new Message(text, List.copyOf(recentTurns)));
    }

    private Question readAnew(String written, List<String> recentTurns) {
        String text = Knows.plainly(FormLines.spelledOut(written), rules.lexicon);
        // “직업: 물리치료사” after “내 직업이 뭐야?” is told, not asked.
        boolean form = !FormLines.spelledOut(written).equals(written);
        String language = Languages.of(text);
        Discourse discourse = new Discourse(Subject.ME, false, rules.mentions.in(recentTurns));
        List<Clause> clauses = clauses(text, language);
        if (clauses.isEmpty() || Greetings.alone(text)) {
            return plain(language, Asks.SMALL_TALK, false);
        }
        Question carried = form || !text.strip().endsWith("?")
                ? null
                : elliptic.of(clauses.getLast(), discourse, recentTurns, this::readAnew);
        if (carried != null) {
            return carried;
        }
        if (ForgetRequests.in(text)) {
            return task(clauses.getLast(), ForgetRequests.TASK);
        }
        Clause asking = asking(clauses);
        String told = text.substring(Greetings.opening(text));
        boolean statement = form || Unmarked.introduces(told) || Unmarked.resigns(told) || Unmarked.presumes(told);
        if (asking == null && !statement && Asking.asks(told, language) > LIKELY_ASKED) {
            asking = clauses.getLast();
        }
        if (asking != null) {
            List<Clause> before = clauses.subList(0, clauses.indexOf(asking));
            boolean recalls = Reminding.of(before, asking);
            return asked(recalls ? Reminding.joined(before.getLast(), asking) : asking, text, discourse);
        }
        boolean smallTalk = clauses.stream().allMatch(clause -> smallTalk(clause, discourse));
        return plain(language, smallTalk ? Asks.SMALL_TALK : Asks.STATEMENT, false);
    }

    private Question asked(Clause clause, String text, Discourse discourse) {
        double told = Unmarked.asksBack(text)
                ? Math.max(TOLD, Asking.forWhatWasTold(text, clause.language()))
                : Asking.forWhatWasTold(text, clause.language());
        Clause inner = Asked.within(clause);
        boolean request = clause.has(Mark.REQUEST) && inner == clause;
        Match task = rules.tasks.matches(inner, discourse).stream().findFirst().orElse(null);
        boolean assistant = task != null && task.construction().id().equals("assistant");
        boolean ofSomebody = personal.mentionsSomebody(inner, discourse) && !unfitted.ofPlacesAlone(inner);
        boolean notTold = Unfitted.notTold(told) && !assistant;
        Personal.Read fitting = read(clause, inner, discourse);
        Question own = fitting == null ? null : fitting.question();
        int taskScore = task == null ? Integer.MIN_VALUE : task.score();
        boolean media = ShownMedia.in(inner, rules.lexicon);
        if (own != null
                && fitting != null
                && (!request && (!notTold || ofSomebody) && fitting.score() >= taskScore
                        || own.predicates().contains("everything"))) {
            return own;
        }
        if (media
                && !request
                && (task == null
                        || task.score() < 4
                        || READABLE.contains(task.construction().id()))) {
            return plain(clause.language(), Asks.QUESTION, true);
        }
        if (assistant || !notTold && !asksFor(inner) && smallTalk(clause, discourse)) {
            return plain(clause.language(), Asks.SMALL_TALK, false);
        }
        if (task != null && READABLE.contains(task.construction().id()) && unfitted.ofOwnBills(inner)) {
            return open(clause, inner, discourse, media);
        }
        if (task != null
                && (Unfitted.unsure(told) || FIXED.contains(task.construction().id()))) {
            return task(clause, task.construction().id());
        }
        if (own != null && !notTold) {
            return own;
        }
        String needed = unfitted.task(clause, inner, told, request, media, ofSomebody);
        return needed == null ? open(clause, inner, discourse, media) : task(clause, needed);
    }

    /** “What did I tell you yesterday?” asks for all of it, and not for what it was that was told. */
    private Personal.@Nullable Read read(Clause clause, Clause inner, Discourse discourse) {
        Personal.Read fitting = personal.read(inner, discourse);
        if (fitting != null || inner == clause || !clause.language().equals("en")) {
            return fitting;
        }
        Personal.Read whole = personal.read(clause, discourse);
        return whole != null && whole.question().predicates().contains("everything") ? whole : null;
    }

    /** “유리가 무슨 알레르기 있다 그랬지?” */
    private static boolean asksFor(Clause clause) {
        return clause.words().stream().anyMatch(word -> SORTED.stream().anyMatch(word::is));
    }

    /** Whatever is known that the words find. */
    private Question open(Clause clause, Clause inner, Discourse discourse, boolean media) {
        return new Question(
                clause.language(),
                Asks.QUESTION,
                personal.subject(inner, discourse),
                List.of(),
                null,
                null,
                Tense.of(clause),
                media,
                null);
    }

    private List<Clause> clauses(String text, String language) {
        List<Clause> clauses = new ArrayList<>();
        String plain = text.replace('’', '\'').replace('‘', '\'');
        int greeted = Greetings.opening(plain);
        for (Sentence sentence : Sentences.of(plain)) {
            if (sentence.end() <= greeted) {
                continue;
            }
            clauses.addAll(rules.clauses(plain, sentence, language, Instant.EPOCH, ZoneOffset.UTC));
        }
        clauses.removeIf(clause -> clause.words().isEmpty());
        return clauses;
    }

    private static @Nullable Clause asking(List<Clause> clauses) {
        Clause request = null;
        for (Clause clause : clauses.reversed()) {
            if (clause.has(Mark.QUESTION)) {
                return clause;
            }
            if (request == null && clause.has(Mark.REQUEST) && !clause.has(Mark.STANDING_ORDER)) {
                request = clause;
            }
        }
        return request;
    }

    private boolean smallTalk(Clause clause, Discourse discourse) {
        List<Match> matches = rules.grammar.matches(clause, discourse);
        return !matches.isEmpty()
                && "small-talk".equals(matches.getFirst().construction().passage());
    }

    private static Question task(Clause clause, String task) {
        return new Question(clause.language(), Asks.TASK, "me", List.of(), null, null, When.NOW, false, task);
    }

    private static Question plain(String language, Asks asks, boolean media) {
        return new Question(language, asks, "me", List.of(), null, null, When.NOW, media, null);
    }
}
