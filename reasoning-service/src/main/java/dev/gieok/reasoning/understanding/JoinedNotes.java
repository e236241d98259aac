package dev.gieok.reasoning.understanding;

import dev.gieok.contracts.memory.Candidate;
import dev.gieok.contracts.memory.Change;
import dev.gieok.contracts.memory.Kind;
import dev.gieok.reasoning.understanding.clause.Clause;
import dev.gieok.reasoning.understanding.grammar.Subject;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Makes one note of what a message tells in pieces: in “My phone took a swim. I've gone over to an iPhone” neither
 * sentence answers by itself which phone one has.
 */
final class JoinedNotes {
    private static final String SENTENCE = ".!?\n";

    /** “월요일 11시 반이에요”, “수요일 2시로요”: when, and not what. */
    private static final Pattern ONLY_WHEN = Pattern.compile(
            "(?:(?:이번|다음|담|다다음)? ?(?:주|달)?\\s*(?:내일|모레|글피|[월화수목금토일]요일|\\d+월(?: \\d+일)?|\\d+일|주말|오전|오후|아침|점심|저녁|밤|새벽"
                    + "|(?:\\d+|한|두|세|네|다섯|여섯|일곱|여덟|아홉|열|열한|열두) ?시(?: ?반| ?\\d+ ?분)?)(?:에|부터)?\\s*)+"
                    + "(?:으?로)?\\s*(?:바꿨어요?|바꿨어|이?예요|이?에요|이야|야|이요|요|임|입니다|이래요?|래요?|이라네요?)?");

    private final String text;
    private final BitSet told = new BitSet();
    private final BitSet apart = new BitSet();

    private record Piece(int at, int start, int end, Candidate note) {
        /** Not where it is about two of the person's people: “my daughter's teacher is off sick. She has another now”. */
        boolean goesOnIn(Piece next) {
            boolean theirs = isKnownByRole() && next.isKnownByRole();
            return next.end - start <= Notes.LONGEST_NOTE
                    && (!theirs || note.subject().equals(next.note.subject()));
        }

        private boolean isKnownByRole() {
            return !note.subject().equals(Subject.ME.key())
                    && Character.isLowerCase(note.subject().codePointAt(0));
        }
    }

    /** @param sentences those of the person's own */
    JoinedNotes(String text, List<Regained.Weighed> sentences) {
        this.text = text;
        for (Regained.Weighed each : sentences) {
            for (int i = 0; i < each.clauses().size(); i++) {
                Clause clause = each.clauses().get(i);
                (each.isTold(i) ? told : apart).set(clause.start(), clause.end());
            }
        }
    }

    /** Joins the notes among the candidates, in the order of the text; the first keeps its place. */
    void join(List<Candidate> candidates, Predicate<Candidate> note) {
        List<Piece> pieces = pieces(candidates, note);
        List<Candidate> joined = new ArrayList<>();
        for (int from = 0; from < pieces.size(); ) {
            int to = from + 1;
            while (to < pieces.size()
                    && pieces.get(from).goesOnIn(pieces.get(to))
                    && isOfOne(pieces.get(to - 1), pieces.get(to))) {
                to++;
            }
            List<Piece> together = pieces.subList(from, to);
            if (together.size() > 1) {
                together.forEach(piece -> joined.add(piece.note()));
                int at = together.stream().mapToInt(Piece::at).min().orElseThrow();
                candidates.set(at, joined(together));
            }
            from = to;
        }
        candidates.removeIf(candidate -> joined.stream().anyMatch(each -> each == candidate));
    }

    /** What happens on a day goes with what stands in the same sentence only. */
    private boolean isOfOne(Piece one, Piece other) {
        boolean happens = one.note().kind() == Kind.EVENT;
        boolean goesOn = other.note().kind() == Kind.EVENT;
        if (happens && !isDated(one) && ONLY_WHEN.matcher(other.note().text()).matches()) {
            // “치과 예약 변경했어요. 월요일 11시 반이에요”
            return other.start() - one.end() <= Notes.NEAR;
        }
        if (!happens && !goesOn || happens && goesOn && (isDated(one) || isDated(other))) {
            return !happens;
        }
        int end = Math.min(one.end(), other.start());
        String between = text.substring(end, other.start());
        boolean alone =
                between.length() <= Notes.NEAR && !joint(end, other.start()).equals(Change.LEFT_OUT);
        boolean sentence = between.chars().noneMatch(each -> SENTENCE.indexOf(each) >= 0);
        return alone && (sentence || !isDated(one) && !isDated(other));
    }

    private static boolean isDated(Piece piece) {
        return piece.note().validFrom() != null || piece.note().validTo() != null;
    }

    private List<Piece> pieces(List<Candidate> candidates, Predicate<Candidate> note) {
        List<Piece> pieces = new ArrayList<>();
        for (int i = 0; i < candidates.size(); i++) {
            Candidate candidate = candidates.get(i);
            int start = note.test(candidate) ? text.indexOf(candidate.text()) : -1;
            if (start >= 0) {
                pieces.add(new Piece(i, start, start + candidate.text().length(), candidate));
            }
        }
        pieces.sort(Comparator.comparingInt(Piece::start));
        return pieces;
    }

    /** What is of the person, too, is of the person. */
    private Candidate joined(List<Piece> pieces) {
        Candidate first = pieces.getFirst().note();
        StringBuilder words = new StringBuilder(first.text());
        Set<String> entities = new LinkedHashSet<>(first.entities());
        int end = pieces.getFirst().end();
        for (Piece next : pieces.subList(1, pieces.size())) {
            if (next.end() > end) {
                words.append(end > next.start() ? "" : joint(end, next.start()))
                        .append(text, Math.max(end, next.start()), next.end());
                end = next.end();
            }
            entities.addAll(next.note().entities());
        }
        boolean mine = pieces.stream().anyMatch(piece -> piece.note().subject().equals(Subject.ME.key()));
        String subject = mine ? Subject.ME.key() : first.subject();
        return pieces.stream()
                .map(Piece::note)
                .filter(piece -> piece.kind() == Kind.EVENT)
                .min(Comparator.comparing(happening -> happening.validFrom() == null))
                .map(happening -> happening.inWords(happening.object(), words.toString()))
                .orElseGet(() -> Notes.note(subject, first.language(), words.toString(), List.copyOf(entities)));
    }

    /** What stands between two pieces, where all of it was told; otherwise a mark that something is left out. */
    private String joint(int from, int to) {
        long unread = IntStream.range(from, to)
                .filter(i -> !told.get(i) && Character.isLetterOrDigit(text.charAt(i)))
                .count();
        boolean near = unread <= Notes.NEAR && apart.get(from, to).isEmpty();
        return near ? Secluding.Opened.shown(text.substring(from, to)) : Change.LEFT_OUT;
    }
}
