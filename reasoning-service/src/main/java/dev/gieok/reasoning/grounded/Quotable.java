package dev.gieok.reasoning.grounded;

import dev.gieok.contracts.chat.CitationKind;
import dev.gieok.contracts.chat.Turn;
import dev.gieok.contracts.memory.Kind;
import dev.gieok.platform.answering.AnswerReader;
import dev.gieok.reasoning.understanding.Languages;
import dev.gieok.reasoning.understanding.Question;
import dev.gieok.reasoning.understanding.QuestionReader;
import dev.gieok.reasoning.understanding.Utterance;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What may be quoted to one question, and how each of it compares: made when it is first asked for, and once. */
final class Quotable {
    private static final double TURN_SCORE = 0.8;
    private static final Set<String> BESIDE_ORDERS = Set.of("why", "where", "who");

    private final GroundedQuestion question;
    private final List<Known> known;
    private final QuestionReader reader;
    private final Comparing comparing;
    private final Closeness closeness;
    private final SaidTurns quoted;
    private final Map<Known, Compared> told = new HashMap<>();
    private final Map<Known, Double> closest = new HashMap<>();
    private final Map<String, Double> read = new ConcurrentHashMap<>();
    private @Nullable List<Known> all;
    private @Nullable Compared asked;

    Quotable(
            GroundedQuestion question,
            List<Known> known,
            SaidTurns quoted,
            QuestionReader reader,
            Comparing comparing,
            Closeness closeness) {
        this.question = question;
        this.known = known;
        this.reader = reader;
        this.comparing = comparing;
        this.closeness = closeness;
        this.quoted = quoted;
    }

    Compared asked() {
        if (asked == null) {
            asked = comparing.asked(question.text());
        }
        return asked;
    }

    Compared told(Known one) {
        return told.computeIfAbsent(one, comparing::told);
    }

    /** Whether it may answer: it has what is asked for, and tells of nobody else in the same role. */
    boolean fits(Known one) {
        return !asked().misses(one.text())
                && !comparing.ofAnother(asked(), one)
                && !Former.tellsOfNow(one.text(), question.text())
                && !Measures.saysNothing(one.text(), question.text(), asked());
    }

    /** Whether it speaks of somebody whom the question speaks of. */
    boolean isOfSameSomebody(Known one) {
        return told(one).people().stream().anyMatch(asked().people()::contains);
    }

    /** Whether the question names somebody whom it does not speak of. */
    boolean namesAnother(Known one, Set<String> names) {
        return names.stream()
                .filter(name -> !name.isBlank() && Character.isUpperCase(name.charAt(0)))
                .anyMatch(name -> Pattern.compile("\\b" + Pattern.quote(name) + "\\b", Pattern.CASE_INSENSITIVE)
                                .matcher(question.text())
                                .find()
                        && !one.text().contains(name));
    }

    boolean asksWhen() {
        return asked().asksWhen();
    }

    /** “When do I see my sister?” is answered by what tells of her. */
    boolean isOfWhomItAsks(Known one, String subject) {
        return !subject.equals("me")
                || asked().people().isEmpty()
                || asked().people().contains(one.subject())
                || isOfSameSomebody(one);
    }

    /** “Why does my wrist hurt?”: no order (“no emojis, my eyes hurt”) says why, where or who. */
    boolean isOrderBeside(Known one) {
        Compared.Sort sort = asked().sort();
        return sort != null && BESIDE_ORDERS.contains(sort.id()) && one.sort() == Kind.INSTRUCTION;
    }

    boolean asksWhy() {
        Compared.Sort sort = asked().sort();
        return sort != null && sort.id().equals("why");
    }

    /** Whether it is asked why, and this says no reason. */
    boolean lacksReason(Known one) {
        return asksWhy() && asked().misses(one.text());
    }

    /** Whether words have nothing of the sort that is asked for. */
    boolean lacks(String words) {
        return asked().misses(words);
    }

    /** Whether it tells of whom and what is asked for: “고양이 이름 뭐였지?” is answered by no cat without a name. */
    boolean isMeant(Known one, People people) {
        boolean unnamed = Languages.of(one.text()).equals("ko")
                && (one.relation() || one.predicate().equals("pet"))
                && asked().asksForAName()
                && people.isRole(one.object());
        return !unnamed && !comparing.ofAnother(asked(), one);
    }

    /** Log odds that it answers. */
    double closeness(Known one) {
        return closest.computeIfAbsent(one, each -> closeness.of(asked(), told(each)));
    }

    /** Log odds that what was told in these words answers, as it is read with the question. */
    double answering(String text) {
        return read.computeIfAbsent(
                text, told -> AnswerReader.learnt().of(AnswerReader.asQuestion(question.text()), told));
    }

    /** What is shown of it; what ended goes with what is so instead. */
    String excerpt(Known one) {
        boolean ends = one.ended()
                || known.stream().anyMatch(each -> each.ended() && one.text().contains(each.text()));
        return ends ? one.text() : Excerpt.of(one.text(), this::answering);
    }

    /** How likely all that is known of the message that told what is cited answers: log odds. */
    double answering(UsedSource cited) {
        return answering(all().stream()
                .filter(known ->
                        known.kind() == cited.kind() && known.sourceId().equals(cited.sourceId()))
                .findFirst()
                .map(known -> whole(known).text())
                .orElse(cited.quote()));
    }

    /** With all else that is known of the message that told it: “My roommate Dylan … leaves his dishes in the sink”. */
    Known whole(Known one) {
        return Message.joined(one, all());
    }

    /** What is known and holds, and what the session's turns told, whole. */
    List<Known> all() {
        if (all == null) {
            all = new ArrayList<>(known.stream().filter(this::isCurrent).toList());
            List<String> earlier = new ArrayList<>();
            for (Turn turn : question.recalled().turns()) {
                // What was asked before is no answer.
                boolean tells =
                        reader.read(turn.text(), Utterance.recent(earlier)).asks() == Question.Asks.STATEMENT;
                if (tells && !isOver(turn) && quoted.isMeant(turn)) {
                    all.add(whole(turn, quoted.subject(turn)));
                }
                earlier.add(turn.text());
            }
        }
        return all;
    }

    /** An ending is quoted as the last that was told, unless that ended, too; and what begins later is known already. */
    boolean isCurrent(Known fact) {
        boolean ahead = !fact.over() && fact.since().isAfter(question.now());
        return (fact.holds() || ahead) && !(fact.ended() && Outlived.is(fact.text(), fact.learntAt(), known));
    }

    /** Something that the turn told holds no longer. */
    private boolean isOver(Turn turn) {
        return quoted.isOver(turn)
                || Outlived.is(turn.text(), turn.occurredAt(), known)
                || known.stream()
                        .filter(Known::over)
                        .anyMatch(fact -> fact.sourceId().equals(turn.turnId().value())
                                || turn.occurredAt().equals(fact.learntAt()));
    }

    private static Known whole(Turn turn, String subject) {
        return new Known(
                subject,
                "note",
                "",
                turn.text(),
                false,
                false,
                true,
                false,
                Kind.UNSORTED,
                turn.occurredAt(),
                null,
                CitationKind.TURN,
                turn.turnId().value(),
                TURN_SCORE,
                null,
                turn.occurredAt(),
                null);
    }

    @Override
    public String toString() {
        return "Quotable[" + known.size() + "]";
    }
}
