package dev.gieok.reasoning.understanding;

import dev.gieok.contracts.memory.Candidate;
import dev.gieok.contracts.memory.Order;
import dev.gieok.contracts.memory.Trust;
import dev.gieok.reasoning.understanding.clause.Clause;
import dev.gieok.reasoning.understanding.clause.Data;
import dev.gieok.reasoning.understanding.clause.Mark;
import dev.gieok.reasoning.understanding.grammar.Discourse;
import dev.gieok.reasoning.understanding.leaning.Asking;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** An order that no construction knows as an instruction, and that by its words is to hold from now on: “write my notes in markdown”, “회의는 10분 전에 알려 주세요”. */
final class StandingOrders {
    /** Log odds, from which on it is kept. */
    private static final double STANDS = 0.8;

    /** The same of what is none by its form: “indent with two spaces”. */
    private static final double UNMARKED = 2.5;

    /** The same of a part, where the whole is none. */
    private static final double PART = 1.2;

    /** From which on what looks like asking for something (log odds) speaks against it, and how much. */
    private static final double ASKS = 2;

    private static final double OUTWEIGHS = 0.8;

    /** And below which one is to be done once, whatever matter of style it names; and whatever it says of when. */
    private static final double ONCE = -1;

    private static final double SURELY_ONCE = -2.5;

    private static final Pattern RECALLS = Data.pattern("questions/recalling.yaml", "recalls");

    private static final Pattern STANDS_BY_WORD = Data.pattern("questions/recalling.yaml", "stands");

    private static final String NOW = "?:";
    private static final String REMINDERS = "reminders";
    private static final String RULE = "rules:standing";
    /** Why an order, or what leads to it, is passed over. */
    private static final Set<String> OPEN =
            Set.of("request", "question", "not-about-person", "temporary", "small-talk");

    /** Which of all may change an instruction, that is read together with it. */
    private static final double AMENDS = -3;

    private static final int LONGEST = 300;

    /** Why what may be an order to change something is passed over: “I'd like the temperature in Celsius” is a wish. */
    private static final Set<String> ASKED = Set.of("request", "question", "hypothetical", "temporary");

    private final Rules rules;

    StandingOrders(Rules rules) {
        this.rules = rules;
    }

    static boolean isSurelyOnce(Clause clause) {
        double once = clause.has(Mark.STANDING_ORDER) ? SURELY_ONCE : ONCE;
        return Asking.fromNowOn(clause.text(), clause.language()) < once
                && Asking.asks(clause.text(), clause.language()) > ASKS;
    }

    /** What a sentence asks for that is no instruction by itself, and may change one: “move the pill reminder to 9:30”. */
    static @Nullable Order amending(String sentence, String language, List<Placed> placed) {
        String text = sentence.strip();
        boolean instructs = placed.stream().anyMatch(Placed::instructs);
        boolean asks = placed.stream()
                .anyMatch(each -> each instanceof Placed.Passed passed && ASKED.contains(passed.reason()));
        if (instructs || !asks || text.length() > LONGEST || isRecalled(text)) {
            return null;
        }
        double standing = Asking.fromNowOn(text, language);
        return standing < AMENDS ? null : new Order(Secluding.Opened.shown(text), standing);
    }

    /** What became of each clause, with the orders among them that stand. */
    List<Placed> of(List<Clause> clauses, List<Placed> placed, Utterance utterance, Discourse who) {
        if (utterance.trust() != Trust.PERSON || !who.speaker().isMe() || who.imagined()) {
            return placed;
        }
        List<Placed> all = new ArrayList<>(placed);
        for (int from = 0; from < clauses.size(); ) {
            int to = from;
            while (to < clauses.size() && isOpen(clauses.get(to), placed.get(to))) {
                to++;
            }
            boolean bids = clauses.subList(from, to).stream().anyMatch(clause -> clause.has(Mark.REQUEST));
            boolean whole = from == 0 && to == clauses.size();
            double sure = !whole ? PART : bids ? STANDS : UNMARKED;
            if ((bids || whole) && !order(clauses, from, to, sure, all)) {
                for (int i = from; i < to; i++) {
                    if (clauses.get(i).has(Mark.REQUEST)) {
                        order(clauses, i, i + 1, PART, all);
                    }
                }
            }
            from = Math.max(to, from + 1);
        }
        return all;
    }

    /** Whether these clauses together are one, which then is what they say. */
    private boolean order(List<Clause> clauses, int from, int to, double sure, List<Placed> placed) {
        List<Clause> some = clauses.subList(from, to);
        if (some.isEmpty()) {
            return false;
        }
        Clause bids = some.stream()
                .filter(clause -> clause.has(Mark.REQUEST))
                .reduce((one, other) -> other)
                .orElse(some.getLast());
        int start = some.stream().mapToInt(Clause::start).min().orElseThrow();
        int end = some.stream().mapToInt(Clause::end).max().orElseThrow();
        String text = bids.source().substring(start, end).strip();
        double asks = Math.max(0, Asking.asks(text, bids.language()) - ASKS);
        if (Asking.fromNowOn(text, bids.language()) <= sure + OUTWEIGHS * asks || isRecalled(text)) {
            return false;
        }
        placed.subList(from, to).replaceAll(led -> new Placed.Passed("request"));
        placed.set(from + some.indexOf(bids), new Placed.Said(List.of(instruction(text, bids))));
        return true;
    }

    /** “하린이에 대해 말해 주세요”: asked of the memory, once. */
    static boolean isRecalled(String text) {
        return RECALLS.matcher(text).find() && !STANDS_BY_WORD.matcher(text).find();
    }

    /** Not settled by any construction, not written as a question, and not of what follows: “translate into Korean: good morning”. */
    private static boolean isOpen(Clause clause, Placed placed) {
        boolean here = clause.end() < clause.source().length()
                && NOW.indexOf(clause.source().charAt(clause.end())) >= 0;
        return !here
                && (placed instanceof Placed.Loose
                        || placed instanceof Placed.Passed passed && OPEN.contains(passed.reason()));
    }

    /** Which reminder another takes the place of is not told by what they are about: one has many. */
    private Candidate instruction(String text, Clause order) {
        String topic = Topics.of(order, rules);
        String object = topic.isBlank() || topic.endsWith(REMINDERS) ? text : topic;
        return Candidate.instruction(object, text, order.language(), RULE);
    }
}
