package dev.gieok.reasoning.understanding;

import dev.gieok.contracts.memory.Candidate;
import dev.gieok.contracts.memory.Kind;
import dev.gieok.contracts.memory.Trust;
import dev.gieok.reasoning.understanding.clause.Clause;
import dev.gieok.reasoning.understanding.clause.Mark;
import dev.gieok.reasoning.understanding.grammar.Discourse;
import dev.gieok.reasoning.understanding.grammar.Match;
import dev.gieok.reasoning.understanding.grammar.Subject;
import java.util.List;

/** Tells an instruction that stands, which only the person may give, from what is asked for once. */
final class Orders {
    private final Rules rules;
    private final Statements statements;

    Orders(Rules rules, Statements statements) {
        this.rules = rules;
        this.statements = statements;
    }

    /** “존댓말 하니까 거리감 느껴져”: how it is, and why something else is asked for. */
    static boolean reason(Clause clause) {
        String tail = clause.tail();
        return clause.language().equals("ko")
                && !clause.has(Mark.REQUEST)
                && !clause.has(Mark.STANDING)
                && (tail.endsWith("니까") || tail.endsWith("더니") || tail.endsWith("길래"));
    }

    /** @param order whether the clause asks for something by its form, whatever else it matches */
    Placed place(Clause clause, List<Match> matches, Discourse discourse, Utterance utterance, boolean order) {
        for (Match match : matches) {
            if (match.construction().kind() == Kind.INSTRUCTION
                    && match.construction().passage() == null) {
                if (utterance.trust() != Trust.PERSON) {
                    return new Placed.Passed("low-trust-instruction");
                }
                if (!discourse.speaker().isMe()) {
                    return new Placed.Passed("request");
                }
                boolean atHand = !clause.has(Mark.STANDING_ORDER) && Topics.atHand(clause, rules);
                boolean once = StandingOrders.isSurelyOnce(clause) || StandingOrders.isRecalled(clause.text());
                if (atHand || order && once) {
                    continue;
                }
                List<Candidate> said =
                        statements.of(match, Subject.ME, discourse, clause.text(), utterance.occurredAt());
                if (said.isEmpty()) {
                    continue;
                }
                return new Placed.Said(List.of(Topics.about(said.getFirst(), Topics.of(clause, rules))));
            }
        }
        if (!order) {
            return new Placed.Passed("request");
        }
        boolean passing =
                !matches.isEmpty() && matches.getFirst().construction().passage() != null;
        String reason = passing ? matches.getFirst().construction().passage() : "request";
        return new Placed.Passed(
                utterance.trust() == Trust.PERSON ? reason == null ? "request" : reason : "low-trust-instruction");
    }
}
