package dev.gieok.reasoning.grounded;

import dev.gieok.contracts.chat.Outcome;
import dev.gieok.contracts.chat.Turn;
import dev.gieok.contracts.memory.Request;
import dev.gieok.platform.answering.AnswerReader;
import dev.gieok.reasoning.understanding.Extraction;
import dev.gieok.reasoning.understanding.Extractor;
import dev.gieok.reasoning.understanding.Question;
import dev.gieok.reasoning.understanding.QuestionReader;
import dev.gieok.reasoning.understanding.Reminders;
import dev.gieok.reasoning.understanding.Rules;
import dev.gieok.reasoning.understanding.clause.Data;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The grounded engine: says what is known, what is not, and what needs a language model. Thread-safe. */
public final class GroundedAnswerer {
    /** Tasks whose words a question about the person may have, too: “what breed is Biscuit?” */
    private static final Set<String> OPEN = Set.of("world-knowledge", "explain", "recommend", "do", "plan");

    private static final Pattern NEVER_KEPT = Data.pattern("questions/never-kept.yaml", "asked");

    private final Rules rules = Rules.standard();
    private final Replies replies = new Replies();
    private final QuestionReader reader;
    private final KnownFacts facts;
    private final Agenda agenda;
    private final Finding finding;
    private final Comparing comparing;
    private final Closeness closeness = new Closeness();
    private final Acknowledging acknowledging;
    private final NothingKnown nothing;
    private final SmallTalk smallTalk;
    private final Doubted doubted;
    private final AnswerStyle style = new AnswerStyle();

    public GroundedAnswerer(QuestionReader reader, Extractor extractor) {
        this.reader = reader;
        this.facts = new KnownFacts(extractor);
        this.agenda = new Agenda(rules, replies);
        this.finding = new Finding(rules, replies);
        this.comparing = new Comparing(rules);
        this.acknowledging = new Acknowledging(replies, style);
        this.nothing = new NothingKnown(replies);
        this.smallTalk = new SmallTalk(replies);
        this.doubted = new Doubted(replies);
    }

    /** Loads the network that reads questions, for which the first would wait otherwise. */
    public static void load() {
        AnswerReader.learnt();
    }

    public GroundedAnswer answer(GroundedQuestion message) {
        List<String> questions = message.justSaid().tells()
                ? List.of()
                : Several.of(message.text(), word -> rules.lexicon().key("kin", Set.of(word)) != null);
        SaidTurns said = new SaidTurns();
        List<Known> known = facts.of(message, said);
        if (questions.size() > 1) {
            List<GroundedAnswer> answers = new ArrayList<>();
            List<String> asked = new ArrayList<>();
            for (String question : questions) {
                answers.add(one(message.asking(Former.following(question, asked)), List.copyOf(asked), known, said));
                asked.add(question);
            }
            if (answers.stream().anyMatch(answer -> answer.outcome() == Outcome.KNOWN)) {
                return Several.joined(answers);
            }
        }
        return one(message, List.of(), known, said);
    }

    /** @param before what the same message asked before it */
    private GroundedAnswer one(GroundedQuestion message, List<String> before, List<Known> known, SaidTurns said) {
        List<String> turns = Stream.concat(message.recalled().turns().stream().map(Turn::text), before.stream())
                .toList();
        GroundedQuestion asked =
                message.saying(Overturning.amending(message.justSaid(), known).said());
        NamesTold names = new NamesTold(rules, known);
        Question read = Former.read(asked.text(), text -> names.read(text, one -> reader.read(one, turns)));
        boolean topical = Topic.of(asked.text())
                .filter(topic -> known.stream().anyMatch(fact -> fact.holds() && topic.has(fact)))
                .isPresent();
        Question question = topical ? Question.everythingOf(read.language(), "me") : read;
        People people = new People(rules, asked.text(), known);
        List<Known> telling = telling(known, question);
        Quotable quotable = new Quotable(asked, telling, said, reader, comparing, closeness);
        Scene scene = new Scene(asked, question, telling, people, new Phrasing(people), new Sources(), quotable);
        boolean attached = asked.parts().stream().anyMatch(part -> part.mediaId() != null);
        GroundedAnswer planned = attached ? null : planned(scene);
        if (planned != null) {
            return planned;
        }
        return switch (question.asks()) {
            case SMALL_TALK -> attached ? questioned(scene) : answer(scene, Outcome.KNOWN, talked(scene), null);
            case STATEMENT -> attached && !asked.justSaid().tells() ? questioned(scene) : stated(scene);
            case TASK, QUESTION -> asked(scene, attached);
        };
    }

    /** What to be reminded of, and what is ahead, where that is asked for; null where neither is. */
    private @Nullable GroundedAnswer planned(Scene scene) {
        String text = scene.asked().text();
        boolean reminder = Reminders.asked(text);
        boolean kept = !scene.asked().justSaid().candidates().isEmpty();
        String taught = kept && (reminder || Reminders.isToKeep(text)) ? taught(scene) : null;
        if (taught != null) {
            return reminder
                    ? answer(scene, Outcome.UNKNOWN, taught + " " + replies.say("no-reminder", scene.language()), null)
                    : answer(scene, Outcome.KNOWN, taught, null);
        }
        String ahead = agenda.answer(scene);
        boolean some = !scene.sources().used().isEmpty();
        return ahead == null ? null : answer(scene, some ? Outcome.KNOWN : Outcome.UNKNOWN, ahead, null);
    }

    /** “I often ask what there is to do today” shares all its words with the question, and answers nothing but of habits. */
    private static List<Known> telling(List<Known> known, Question question) {
        boolean asked = question.predicates().contains(Request.HABIT)
                || question.predicates().contains("everything");
        return asked
                ? known
                : known.stream()
                        .filter(one -> !one.predicate().equals(Request.HABIT))
                        .toList();
    }

    private GroundedAnswer asked(Scene scene, boolean attached) {
        String heard = attached || taught(scene) != null
                ? null
                : smallTalk.heard(scene.asked().text(), scene.language());
        if (heard != null) {
            return answer(scene, Outcome.KNOWN, heard, null);
        }
        return scene.question().needsModel() ? task(scene) : questioned(scene);
    }

    private String talked(Scene scene) {
        String taught = scene.asked().justSaid().tells() ? taught(scene) : null;
        return taught == null ? smallTalk.reply(scene.asked().text(), scene.language()) : taught;
    }

    private GroundedAnswer stated(Scene scene) {
        String taught = taught(scene);
        String text = taught == null ? acknowledging.nothing(scene.asked().justSaid(), scene.language()) : taught;
        return answer(scene, Outcome.KNOWN, text, null);
    }

    private GroundedAnswer task(Scene scene) {
        String task = scene.question().task() == null ? "do" : scene.question().task();
        String taught = taught(scene);
        if (task.equals("forget")) {
            return answer(scene, Outcome.UNKNOWN, replies.say("forget", scene.language()), null);
        }
        String read = finding.ofMedia(scene);
        boolean open = OPEN.contains(task);
        if (read != null && (open || task.equals("current-information"))) {
            return answer(scene, Outcome.KNOWN, read, null);
        }
        GroundedAnswer named = open && taught == null ? ofTheNamed(scene) : null;
        if (named != null) {
            return named;
        }
        if (taught != null && (open && !AskedBeside.asks(scene) || AskedBeside.ordersPlainly(scene))) {
            return answer(scene, Outcome.KNOWN, taught, null);
        }
        String told = taught == null ? finding.ofTask(scene) : null;
        if (told != null) {
            return answer(scene, Outcome.KNOWN, told, null);
        }
        String needs = replies.say(
                "needs-model",
                scene.language(),
                Map.of("K", replies.task(task, scene.language()), "C", Replies.CONNECT_MODEL));
        String near = open && taught == null && read == null ? finding.nearTask(scene) : null;
        if (near != null) {
            boolean reasoned = task.equals("explain") && finding.saysWhy(scene);
            return reasoned
                    ? answer(scene, Outcome.KNOWN, near, null)
                    : answer(scene, Outcome.NEEDS_MODEL, near + " " + needs, task);
        }
        // What was read or found on the way is no source of this answer.
        String text = style.of(scene, taught == null ? needs : taught + " " + needs);
        return new GroundedAnswer(Outcome.NEEDS_MODEL, scene.language(), text, List.of(), task);
    }

    /** “What breed is Biscuit?”: not of the world, when a Biscuit is known. */
    private @Nullable GroundedAnswer ofTheNamed(Scene scene) {
        if (!finding.namesSomebody(scene)) {
            return null;
        }
        String known = finding.ofTheNamed(scene);
        if (known != null) {
            return answer(scene, Outcome.KNOWN, known, null);
        }
        String near = finding.near(scene);
        return near == null ? null : answer(scene, Outcome.UNKNOWN, near, null);
    }

    private GroundedAnswer questioned(Scene scene) {
        String taught = taught(scene);
        if (!scene.question().media()
                && NEVER_KEPT.matcher(scene.asked().text()).find()) {
            String never = replies.say("never-secret", scene.language());
            return answer(scene, Outcome.UNKNOWN, taught == null ? never : taught + " " + never, null);
        }
        String found = finding.answer(scene);
        if (found == null) {
            if (taught != null && AskedBeside.ordersPlainly(scene)) {
                return answer(scene, Outcome.KNOWN, taught, null);
            }
            String near = taught == null ? finding.near(scene) : null;
            if (near != null) {
                return answer(scene, Outcome.UNKNOWN, near, null);
            }
            if (taught != null && !AskedBeside.asksPlainly(scene)) {
                return answer(scene, Outcome.KNOWN, taught, null);
            }
            String unknown = nothing.said(scene);
            return answer(scene, Outcome.UNKNOWN, taught == null ? unknown : taught + " " + unknown, null);
        }
        boolean itself = taught != null && AskedBeside.answersItself(scene);
        return answer(scene, Outcome.KNOWN, taught == null ? found : itself ? taught : taught + " " + found, null);
    }

    private @Nullable String taught(Scene scene) {
        Extraction said = People.called(scene.asked().justSaid(), scene.known());
        Set<Known> over = Overturning.by(said, scene.known(), scene.asked().now());
        List<String> kept = over.isEmpty()
                ? Overturning.keptForIt(said, scene.known(), scene.asked().now())
                : List.of();
        return kept.isEmpty() ? acknowledging.taught(said, over, scene) : acknowledging.kept(kept, scene.language());
    }

    private GroundedAnswer answer(Scene scene, Outcome outcome, String text, @Nullable String task) {
        String whole = style.of(scene, text + doubted.since(scene));
        return new GroundedAnswer(
                outcome, scene.language(), whole, scene.sources().used(), task);
    }
}
