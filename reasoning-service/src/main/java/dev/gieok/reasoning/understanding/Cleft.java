package dev.gieok.reasoning.understanding;

import dev.gieok.reasoning.understanding.clause.Clause;
import dev.gieok.reasoning.understanding.clause.Mark;
import dev.gieok.reasoning.understanding.clause.Word;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * English tells what is so now by putting it first, or by “it”: “it's latex I react to”, “what I can't stand is gossip”,
 * “my favourite food used to be sushi, but now it's ramen”. The words are put in the order that the constructions know.
 */
final class Cleft {
    private static final Set<String> MINE = Set.of("my", "our");
    private static final Set<String> WHO = Set.of("i", "we");
    private static final Set<String> OPEN = Set.of("that", "who", "which");
    private static final Set<String> MOST = Set.of("most", "best");
    /** After these something is still to come. */
    private static final Set<String> WAITING = Set.of(
            "to", "for", "with", "on", "at", "about", "of", "in", "from", "love", "like", "prefer", "want", "need",
            "hate", "play", "drink", "eat", "take", "use", "drive", "study", "learn", "read", "watch", "support",
            "wear", "speak", "teach", "avoid", "own", "ride");

    /** In so many words what is put first is named. */
    private static final int LONGEST_NAME = 5;

    /** “What we're putting money aside for is a kiln” */
    private static final int LONGEST_OPEN = 8;

    private Cleft() {}

    static void turn(List<Clause> clauses) {
        for (int i = 0; i < clauses.size(); i++) {
            Clause clause = clauses.get(i);
            Clause meant = it(clause);
            meant = meant == null ? what(clause) : meant;
            meant = meant == null ? takenUp(clause) : meant;
            meant = meant == null && i > 0 ? resumed(clauses.get(i - 1), clause) : meant;
            if (meant != null) {
                clauses.set(i, meant);
            }
        }
    }

    /** “It's latex that I react to”: I react to latex. */
    private static @Nullable Clause it(Clause clause) {
        List<Word> words = clause.words();
        int it = 0;
        while (it < words.size() && !words.get(it).is("it") && it < LONGEST_NAME) {
            it++;
        }
        if (it + 3 >= words.size() || !words.get(it).is("it") || !is(words.get(it + 1))) {
            return null;
        }
        int me = it + 3;
        while (me < words.size() && !who(words.get(me))) {
            me++;
        }
        int end = me < words.size() && OPEN.stream().anyMatch(words.get(me - 1)::is) ? me - 1 : me;
        if (me + 1 >= words.size()
                || end - it - 2 > LONGEST_NAME
                || words.get(it + 2).is("that")) {
            return null;
        }
        List<Word> turned = new ArrayList<>(words.subList(me, words.size()));
        if (MOST.stream().anyMatch(turned.getLast()::is)) {
            turned.removeLast();
        }
        // “It's a shame that I live in Leeds” leaves nothing open.
        boolean waits = WAITING.stream().anyMatch(turned.getLast()::is);
        turned.addAll(words.subList(it + 2, end));
        return waits ? with(clause, clause.start(), turned) : null;
    }

    /** “What I can't stand is gossip”: I can't stand gossip. */
    private static @Nullable Clause what(Clause clause) {
        List<Word> words = clause.words();
        if (words.size() < 5
                || !words.getFirst().is("what")
                || !who(words.get(1))
                || clause.text().endsWith("?")) {
            return null;
        }
        int be = 3;
        // “What do I like being called?” leaves nothing open.
        while (be < words.size() && (!is(words.get(be)) || words.get(be).text().equalsIgnoreCase("being"))) {
            be++;
        }
        if (be + 1 >= words.size() || be > LONGEST_OPEN) {
            return null;
        }
        List<Word> turned = new ArrayList<>(words.subList(1, be));
        turned.addAll(words.subList(be + 1, words.size()));
        Clause meant = with(clause, clause.start(), turned);
        meant.marks().remove(Mark.QUESTION);
        return meant;
    }

    /** “Silver grey, that's my hair”, “dry cider, that's what I drink”: my hair is silver grey, I drink dry cider. */
    private static @Nullable Clause takenUp(Clause clause) {
        List<Word> words = clause.words();
        int comma = 1;
        while (comma < words.size() && !words.get(comma).is(",")) {
            comma++;
        }
        if (comma + 4 >= words.size() || !words.get(comma + 1).is("that") || !is(words.get(comma + 2))) {
            return null;
        }
        List<Word> first = words.subList(0, comma);
        List<Word> rest = words.subList(comma + 3, words.size());
        List<Word> turned = new ArrayList<>();
        if (MINE.stream().anyMatch(rest.getFirst()::is)) {
            turned.addAll(rest);
            turned.add(words.get(comma + 2));
            turned.addAll(first);
        } else if (rest.getFirst().is("what") && who(rest.get(1)) && rest.size() > 2) {
            turned.addAll(rest.subList(1, 3));
            turned.addAll(first);
            turned.addAll(rest.subList(3, rest.size()));
        } else {
            return null;
        }
        return with(clause, clause.start(), turned);
    }

    /** “My favourite food used to be sushi, but now it's ramen”: my favourite food is. */
    private static @Nullable Clause resumed(Clause before, Clause clause) {
        List<Word> was = before.words();
        List<Word> words = clause.words();
        boolean changed = clause.has(Mark.NOW) || before.has(Mark.NO_LONGER) || before.has(Mark.PAST);
        if (!changed
                || before.end() > clause.start()
                || clause.has(Mark.QUESTION)
                || words.size() < 3
                || !words.getFirst().is("it")
                || !is(words.get(1))
                || was.size() < 4
                || MINE.stream().noneMatch(was.getFirst()::is)) {
            return null;
        }
        int be = 2;
        while (be < was.size() && !is(was.get(be))) {
            be++;
        }
        if (be > LONGEST_NAME || be == was.size()) {
            return null;
        }
        List<Word> meant = new ArrayList<>(was.subList(0, be));
        meant.addAll(words.subList(1, words.size()));
        return with(clause, before.start(), meant);
    }

    private static boolean is(Word word) {
        return word.is("be") || word.text().equals("'s");
    }

    private static boolean who(Word word) {
        return WHO.stream().anyMatch(word::is);
    }

    private static Clause with(Clause clause, int start, List<Word> words) {
        Set<Mark> marks = EnumSet.noneOf(Mark.class);
        marks.addAll(clause.marks());
        return new Clause(clause.language(), clause.source(), start, clause.end(), words, marks, clause.time());
    }
}
