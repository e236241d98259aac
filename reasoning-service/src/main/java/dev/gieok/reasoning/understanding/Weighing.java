package dev.gieok.reasoning.understanding;

import dev.gieok.contracts.memory.Candidate;
import dev.gieok.contracts.memory.Trust;
import dev.gieok.reasoning.understanding.clause.Clause;
import dev.gieok.reasoning.understanding.clause.Mark;
import dev.gieok.reasoning.understanding.grammar.Discourse;
import dev.gieok.reasoning.understanding.leaning.Asking;
import dev.gieok.reasoning.understanding.leaning.Leaning;
import dev.gieok.reasoning.understanding.leaning.Traits;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Asks the small model about a sentence that the constructions do not settle: one they find nothing in may still be worth a note, and what they only note may be nothing. */
final class Weighing {
    /** How sure the model must be to keep what was passed over, by why it was; other reasons stand. */
    private static final Map<String, Double> RESCUED =
            Map.of("not-about-person", 0.0, "temporary", 0.5, "small-talk", 0.8, "hypothetical", 1.5, "request", 1.5);

    /** How sure it must be that a note, or a plan that is told in one's own words, is nothing. */
    private static final double DROPPED_NOTE = -0.2;

    private static final double DROPPED_PLAN = -1.2;

    /** How much an order must look like asking (log odds) to be no note. */
    private static final double BIDS = 1;

    /** “기분 좋습니다”, “속 터진다”: so few words about a mood are nothing more, however they look. */
    private static final int EXCLAIMED = 2;

    private final Rules rules;
    private final StandingOrders standing;
    private final Map<String, Leaning> leanings = Map.of("en", Leaning.of("en"), "ko", Leaning.of("ko"));

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
        Leaning leaning = leanings.get(clauses.getFirst().language().equals("ko") ? "ko" : "en");
        double lean = leaning == null ? 0 : leaning.of(Traits.of(sentence, clauses, rules.lexicon));
        if (nothing && (who.imagined() || clauses.stream().anyMatch(rules::imagines))) {
            return placed;
        }
        if (nothing) {
            // “렌터카 취소해 주세요”: bids something, whatever facts its words look like.
            boolean bids = clauses.stream().anyMatch(clause -> clause.has(Mark.REQUEST))
                    && Asking.asks(sentence, clauses.getFirst().language()) > BIDS;
            return bids ? placed : rescued(clauses, placed, lean, who);
        }
        boolean note = placed.stream().noneMatch(Placed.Said.class::isInstance);
        return lean < (note ? DROPPED_NOTE : DROPPED_PLAN) && utterance.speaker() == null
                ? dropped(clauses, placed)
                : placed;
    }

    private static List<Placed> rescued(List<Clause> clauses, List<Placed> placed, double lean, Discourse who) {
        boolean exclaimed = clauses.size() == 1
                && clauses.getFirst().language().equals("ko")
                && placed.getFirst() instanceof Placed.Passed passed
                && (Shapes.fragment(clauses.getFirst())
                        || passed.reason().equals("temporary")
                                && clauses.getFirst().words().size() <= EXCLAIMED);
        boolean sure = !exclaimed
                && placed.stream().allMatch(each -> each instanceof Placed.Passed passed && lean > needed(passed));
        if (!sure) {
            return placed;
        }
        List<Placed> notes = new ArrayList<>();
        clauses.forEach(clause -> notes.add(new Placed.Loose(clause, who.speaker(), null)));
        return notes;
    }

    private static double needed(Placed.Passed passed) {
        return RESCUED.getOrDefault(passed.reason(), Double.POSITIVE_INFINITY);
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
