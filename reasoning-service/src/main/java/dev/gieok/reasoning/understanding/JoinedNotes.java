package dev.gieok.reasoning.understanding;

import dev.gieok.contracts.memory.Candidate;
import dev.gieok.reasoning.understanding.clause.Clause;
import dev.gieok.reasoning.understanding.grammar.Subject;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Makes one note of what a message tells in pieces: in “My phone took a swim. I've gone over to an iPhone” neither
 * sentence answers by itself which phone one has.
 */
final class JoinedNotes {
    private static final int LONGEST = 400;

    /** So many letters that nobody read may stand between two pieces. */
    private static final int UNREAD = 12;

    private static final String ME = Subject.ME.key();

    private static final String ELLIPSIS = " … ";

    private final String text;
    private final BitSet told = new BitSet();

    private record Piece(int at, int start, int end, Candidate note) {}

    /** @param sentences those of the person's own */
    JoinedNotes(String text, List<Regained.Weighed> sentences) {
        this.text = text;
        for (Regained.Weighed each : sentences) {
            for (int i = 0; i < each.clauses().size(); i++) {
                if (each.isTold(i)) {
                    Clause clause = each.clauses().get(i);
                    told.set(clause.start(), clause.end());
                }
            }
        }
    }

    /**
     * Joins the notes among the candidates, in the order of the text; the first keeps its place. What is of the person,
     * too, is of the person.
     */
    void join(List<Candidate> candidates, Predicate<Candidate> note) {
        List<Piece> pieces = new ArrayList<>();
        for (int i = 0; i < candidates.size(); i++) {
            Candidate candidate = candidates.get(i);
            int start = note.test(candidate) ? text.indexOf(candidate.text()) : -1;
            if (start >= 0) {
                pieces.add(new Piece(i, start, start + candidate.text().length(), candidate));
            }
        }
        pieces.sort(Comparator.comparingInt(Piece::start));
        Set<Candidate> joined = new LinkedHashSet<>();
        for (int from = 0; from < pieces.size(); ) {
            Piece first = pieces.get(from);
            String words = first.note().text();
            String subject = first.note().subject();
            Set<String> entities = new LinkedHashSet<>(first.note().entities());
            int at = first.at();
            int to = from + 1;
            while (to < pieces.size() && pieces.get(to).end() - first.start() <= LONGEST) {
                Piece next = pieces.get(to);
                int end = pieces.get(to - 1).end();
                words += end > next.start()
                        ? ""
                        : joint(end, next.start()) + next.note().text();
                entities.addAll(next.note().entities());
                at = Math.min(at, next.at());
                subject = next.note().subject().equals(ME) ? ME : subject;
                joined.add(next.note());
                to++;
            }
            if (to > from + 1) {
                joined.add(first.note());
                candidates.set(at, Notes.note(subject, first.note().language(), words, List.copyOf(entities)));
            }
            from = to;
        }
        candidates.removeIf(joined::contains);
    }

    /** What stands between two pieces, where all of it was told; otherwise a mark that something is left out. */
    private String joint(int from, int to) {
        long unread = text.substring(from, to)
                        .chars()
                        .filter(Character::isLetterOrDigit)
                        .count()
                - told.get(from, to).stream()
                        .filter(i -> Character.isLetterOrDigit(text.charAt(from + i)))
                        .count();
        return unread <= UNREAD ? Secluding.Opened.shown(text.substring(from, to)) : ELLIPSIS;
    }
}
