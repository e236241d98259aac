package dev.gieok.reasoning.understanding;

import dev.gieok.contracts.memory.Effect;
import dev.gieok.contracts.memory.Kind;
import dev.gieok.reasoning.understanding.clause.Clause;
import dev.gieok.reasoning.understanding.clause.Mark;
import dev.gieok.reasoning.understanding.clause.Word;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What leads to a fact in its sentence and says nothing by itself is shown with it, and is no note beside it: “이사해서
 * 지금은 부산 살아”. What ended without a word of what it was is shown with what came after: “이직해서 보험회사로 출근해요”; an order with how it is to be done.
 */
final class LedIn {
    private static final Set<Mark> DONE = EnumSet.of(Mark.PAST, Mark.PERFECT);

    private static final Set<String> TALK = Set.of("small-talk", "not-about-person", "temporary");

    /** What is asked or not so is not told with anything. */
    private static final Set<Mark> UNTOLD =
            EnumSet.of(Mark.QUESTION, Mark.REQUEST, Mark.CONDITION, Mark.HEDGED, Mark.DELIBERATE, Mark.WISH);

    /** How Korean goes on. */
    private static final Set<String> JOINED = Set.of("고", "서", "니", "니까", "데", "다가", "지만", "라");

    private static final String WISH = "wants";
    private static final String MOVED = "rules:moved";

    private static final Set<Word.Sort> BARE = EnumSet.of(Word.Sort.VERB, Word.Sort.PRONOUN, Word.Sort.MODIFIER);

    private LedIn() {}

    /** @param placed what became of each clause of a sentence; changed */
    static void show(List<Clause> clauses, List<Placed> placed) {
        for (int i = clauses.size() - 2; i >= 0; i--) {
            Clause clause = clauses.get(i);
            Placed next = placed.get(i + 1);
            if (leadsOrder(clause, placed.get(i), next)) {
                placed.set(i + 1, from(clause, (Placed.Said) next));
            }
            if (next instanceof Placed.Loose loose && isTalk(clause, placed.get(i))) {
                placed.set(i + 1, from(clause, loose));
                continue;
            }
            Placed led = leads(clause) && isOnlyWhy(clause, placed.get(i)) ? from(clause, next) : next;
            if (!led.equals(next)) {
                placed.set(i + 1, led);
                placed.set(i, ended(placed.get(i)));
            } else if (Carried.goesOn(clause)
                    && asserts(placed.get(i))
                    && next instanceof Placed.Loose loose
                    && loose.clause().words().size() == 1) {
                placed.set(i, on((Placed.Said) placed.get(i), clause, clauses.get(i + 1)));
                placed.set(i + 1, new Placed.Said(List.of()));
            } else if (Carried.goesOn(clause)
                    && endsUnnamed(placed.get(i))
                    && (next instanceof Placed.Loose || asserts(next))) {
                String words = clause.source()
                        .substring(clause.start(), clauses.get(i + 1).end());
                placed.set(i, inWords((Placed.Said) placed.get(i), words.strip()));
            }
        }
    }

    /** “저 이직해서”, a verb and at most who it is; “룸메가 바뀌어서”, why; “버스로 출근하다가”, until when. */
    private static boolean leads(Clause clause) {
        return isReasonOrUntil(clause)
                || Carried.goesOn(clause)
                        && DONE.containsAll(clause.marks())
                        && clause.words().stream().map(Word::sort).allMatch(BARE::contains);
    }

    /** “아쉬운 대로 다니던 목련다방이 커피가 훌륭해서 제 단골집이 됐어요”: passed over by itself, it may name what the rest is of. */
    private static boolean isTalk(Clause clause, Placed placed) {
        return clause.language().equals("ko")
                && placed instanceof Placed.Passed passed
                && TALK.contains(passed.reason())
                && UNTOLD.stream().noneMatch(clause::has)
                && JOINED.stream().anyMatch(clause.tail()::endsWith);
    }

    private static boolean isReasonOrUntil(Clause clause) {
        return clause.language().equals("ko")
                && (clause.tail().endsWith("서") && !clause.tail().endsWith("면서")
                        || clause.tail().endsWith("니까")
                        || clause.tail().endsWith("니")
                        || clause.tail().endsWith("다가"));
    }

    /**
     * “내가 물으면 길고 자세하게 설명해 줘”, “결혼기념일이 11월 9일이니까 꼭 알려줘”: how and of what something is to be done
     * is part of what is asked for.
     */
    private static boolean leadsOrder(Clause clause, Placed placed, Placed next) {
        String tail = clause.tail();
        boolean how = placed instanceof Placed.Passed && (tail.endsWith("고") || tail.endsWith("면"));
        return clause.language().equals("ko")
                && (how || tail.endsWith("니까"))
                && next instanceof Placed.Said said
                && said.candidates().stream().anyMatch(each -> each.kind() == Kind.INSTRUCTION);
    }

    /** Whether it tells nothing that is remembered apart from what it leads to. */
    private static boolean isOnlyWhy(Clause clause, Placed placed) {
        return switch (placed) {
            case Placed.Loose loose -> (loose.subject().isMe() || isReasonOrUntil(clause)) && loose.relation() == null;
            case Placed.Said said ->
                isReasonOrUntil(clause)
                        && asserts(said)
                        && said.candidates().stream()
                                .allMatch(each -> each.effect() == Effect.END
                                        || each.kind() != Kind.EVENT
                                                && each.object().equals(each.text())
                                        || each.rule().equals(MOVED)
                                        || each.predicate().equals(WISH));
            case Placed.Passed passed -> false;
        };
    }

    /** What it ended stays so. */
    private static Placed.Said ended(Placed placed) {
        return new Placed.Said(
                placed instanceof Placed.Said said
                        ? said.candidates().stream()
                                .filter(each -> each.effect() == Effect.END)
                                .toList()
                        : List.of());
    }

    /** “요즘은 밤 11시면 누워서 자”: a word alone is no note. */
    private static Placed.Said on(Placed.Said said, Clause clause, Clause next) {
        String words = clause.source().substring(clause.start(), next.end()).strip();
        return new Placed.Said(said.candidates().stream()
                .map(candidate -> candidate.text().equals(clause.text()) ? candidate.inMoreWords(words) : candidate)
                .toList());
    }

    /** The same where it cannot be shown with what leads to it: that stays a note then. */
    private static Placed from(Clause lead, Placed next) {
        return switch (next) {
            case Placed.Said said when asserts(said) -> from(lead, said);
            case Placed.Loose loose -> from(lead, loose);
            case Placed.Said said -> said;
            case Placed.Passed passed -> passed;
        };
    }

    private static Placed.Loose from(Clause lead, Placed.Loose loose) {
        Clause clause = loose.clause();
        return new Placed.Loose(
                new Clause(
                        clause.language(),
                        clause.source(),
                        lead.start(),
                        clause.end(),
                        clause.words(),
                        clause.marks(),
                        clause.time()),
                loose.subject(),
                loose.relation(),
                loose.topic());
    }

    private static boolean asserts(Placed placed) {
        return placed instanceof Placed.Said said
                && said.candidates().stream().anyMatch(each -> each.effect() == Effect.ASSERT && !each.negated());
    }

    private static boolean endsUnnamed(Placed placed) {
        return placed instanceof Placed.Said said
                && said.candidates().stream()
                        .allMatch(each ->
                                each.effect() == Effect.END && each.object().isEmpty());
    }

    private static Placed.Said from(Clause lead, Placed.Said said) {
        return new Placed.Said(said.candidates().stream()
                .map(candidate -> {
                    int start = lead.source().indexOf(candidate.text(), lead.end());
                    return start < 0
                            ? candidate
                            : candidate.inWords(
                                    candidate.object(),
                                    lead.source()
                                            .substring(
                                                    lead.start(),
                                                    start + candidate.text().length())
                                            .strip());
                })
                .toList());
    }

    private static Placed.Said inWords(Placed.Said said, String words) {
        return new Placed.Said(said.candidates().stream()
                .map(candidate -> candidate.inWords(candidate.object(), words))
                .toList());
    }
}
