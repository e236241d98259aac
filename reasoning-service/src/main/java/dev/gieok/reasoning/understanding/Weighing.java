package dev.gieok.reasoning.understanding;

import dev.gieok.contracts.memory.Candidate;
import dev.gieok.contracts.memory.Trust;
import dev.gieok.reasoning.understanding.clause.Clause;
import dev.gieok.reasoning.understanding.clause.Mark;
import dev.gieok.reasoning.understanding.grammar.Discourse;
import dev.gieok.reasoning.understanding.leaning.Asking;
import dev.gieok.reasoning.understanding.leaning.Keeping;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Asks the small model about a sentence that the constructions do not settle: one they find nothing in may still be worth a note, and what they only note may be nothing. */
final class Weighing {
    /** How sure the model must be to keep what was passed over, by why it was; other reasons stand. */
    private static final Map<String, Double> RESCUED =
            Map.of("not-about-person", 0.0, "temporary", 0.5, "small-talk", 0.8, "hypothetical", 1.5, "request", 2.5);

    /** Why an order is passed over that may change another. */
    private static final Set<String> BIDDING = Set.of("request", "hypothetical");

    /** How sure it must be that a note, or a plan that is told in one's own words, is nothing. */
    private static final double DROPPED_NOTE = -0.2;

    private static final double DROPPED_PLAN = -1.2;

    /** How much an order must look like asking (log odds) to be no note. */
    private static final double BIDS = 1;

    /** “기분 좋습니다”, “속 터진다”: so few words about a mood are nothing more, however they look. */
    private static final int EXCLAIMED = 2;

    /** How sure it must be that what looks like a question and shows no mark tells more of what was told before it. */
    private static final double GOES_ON = 1;

    private final Rules rules;
    private final StandingOrders standing;

    Weighing(Rules rules) {
        this.rules = rules;
        this.standing = new StandingOrders(rules);
    }

    /** What became of each clause, thought over. */
    List<Placed> weighed(String sentence, List<Clause> clauses, List<Placed> told, Utterance utterance, Discourse who) {
        List<Placed> placed = standing.of(clauses, told, utterance, who);
        boolean nothing = placed.stream().allMatch(Placed.Passed.class::isInstance);
        boolean vague = !nothing && placed.stream().allMatch(Weighing::vague);
        if (who.toRemember() || utterance.trust() != Trust.PERSON || !nothing && !vague || clauses.isEmpty()) {
            return placed;
        }
        if (clauses.stream().anyMatch(Asked::toBeTold) || clauses.size() == 1 && Unmarked.resigns(sentence)) {
            // “예정일 다시 알려주세요”: whatever it speaks of, it asks to be told; “어쩔 수 없죠 뭐” tells nothing.
            return nothing ? placed : dropped(clauses, placed);
        }
        if (nothing && (who.imagined() || clauses.stream().anyMatch(rules::imagines))) {
            return placed;
        }
        if (nothing) {
            // “렌터카 취소해 주세요”: bids something, whatever facts its words look like.
            boolean bids = clauses.stream().anyMatch(clause -> clause.has(Mark.REQUEST))
                    && Asking.asks(sentence, clauses.getFirst().language()) > BIDS;
            return bids || mayAmend(sentence, clauses, placed)
                    ? placed
                    : rescued(sentence, clauses, placed, utterance, who);
        }
        boolean note = placed.stream().noneMatch(Placed.Said.class::isInstance);
        return utterance.speaker() == null
                        && Keeping.oddsOfNote(sentence, clauses, rules.lexicon) < (note ? DROPPED_NOTE : DROPPED_PLAN)
                ? dropped(clauses, placed)
                : placed;
    }

    /** “I'd like the 24-hour clock instead”: what may change an instruction is left to the fold, which knows whether it does. */
    private static boolean mayAmend(String sentence, List<Clause> clauses, List<Placed> placed) {
        return placed.stream()
                        .anyMatch(each -> each instanceof Placed.Passed passed && BIDDING.contains(passed.reason()))
                && StandingOrders.amending(sentence, clauses.getFirst().language(), placed) != null;
    }

    private List<Placed> rescued(
            String sentence, List<Clause> clauses, List<Placed> placed, Utterance utterance, Discourse who) {
        boolean exclaimed = clauses.size() == 1
                && clauses.getFirst().language().equals("ko")
                && placed.getFirst() instanceof Placed.Passed passed
                && (Shapes.fragment(clauses.getFirst())
                        || passed.reason().equals("temporary")
                                && clauses.getFirst().words().size() <= EXCLAIMED);
        double needed = placed.stream()
                .mapToDouble(each -> each instanceof Placed.Passed passed
                        ? needed(passed, sentence, utterance)
                        : Double.POSITIVE_INFINITY)
                .max()
                .orElse(Double.POSITIVE_INFINITY);
        boolean sure = !exclaimed
                && needed < Double.POSITIVE_INFINITY
                && Keeping.odds(sentence, clauses, rules.lexicon) > needed;
        if (!sure) {
            return placed;
        }
        List<Placed> notes = new ArrayList<>();
        clauses.forEach(clause -> notes.add(new Placed.Loose(clause, who.speaker(), null)));
        return notes;
    }

    private static double needed(Placed.Passed passed, String sentence, Utterance utterance) {
        // “헬스장 등록했다! 회사 앞에 있는 스포애니”
        return passed.reason().equals("question") && goesOn(sentence, utterance.text())
                ? GOES_ON
                : RESCUED.getOrDefault(passed.reason(), Double.POSITIVE_INFINITY);
    }

    /** Whether it stands after another sentence, and nothing marks it as a question. */
    private static boolean goesOn(String sentence, String text) {
        return text.indexOf(sentence.strip()) > 0 && !sentence.contains("?") && !sentence.contains("？");
    }

    /** Who somebody is stays: “my boyfriend Devin made dinner tonight”. */
    private static List<Placed> dropped(List<Clause> clauses, List<Placed> placed) {
        List<Placed> dropped = new ArrayList<>();
        for (int i = 0; i < clauses.size(); i++) {
            Clause clause = clauses.get(i);
            Candidate named =
                    placed.get(i) instanceof Placed.Loose loose ? Apposed.apart(loose.relation(), clause) : null;
            dropped.add(
                    named == null
                            ? new Placed.Passed(clause.has(Mark.QUESTION) ? "question" : "temporary")
                            : new Placed.Said(List.of(named)));
        }
        return dropped;
    }

    /** Nothing in it was told in a way that a construction knows well. */
    private static boolean vague(Placed placed) {
        return switch (placed) {
            case Placed.Passed passed -> true;
            case Placed.Loose loose -> true;
            case Placed.Said said -> said.candidates().stream().allMatch(Weighing::inOwnWords);
        };
    }

    private static boolean inOwnWords(Candidate candidate) {
        return candidate.rule().equals("rules:plan") && candidate.object().equals(candidate.text());
    }
}
