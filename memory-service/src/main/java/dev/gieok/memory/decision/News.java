package dev.gieok.memory.decision;

import dev.gieok.contracts.event.CandidatesExtracted;
import dev.gieok.contracts.memory.Candidate;
import dev.gieok.contracts.memory.Change;
import dev.gieok.contracts.memory.Closing;
import dev.gieok.contracts.memory.Effect;
import dev.gieok.contracts.memory.Kind;
import dev.gieok.contracts.memory.Passage;
import dev.gieok.memory.memories.Wording;
import dev.gieok.platform.change.reading.CrossEncoder;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What of a message says what is so instead of what it put out of date, where no fact of it does: one note of all that it tells beside its facts. */
final class News {
    private static final Pattern LEFT_OUT = Pattern.compile(Change.LEFT_OUT);
    /** Is left where something is taken out beside it. */
    private static final Pattern EDGE = Pattern.compile("^[\\s,;]+|[\\s,;]+$");

    /** Log odds that what is told puts out of date what was told before. */
    private static final double LIKELY = -2.5;

    private static final String ME = "me";
    /** So much of the words of a change must be kept, to be told by what keeps them. */
    private static final double TOLD = 0.8;
    /** So many letters between two pieces only join them. */
    private static final int JOINT = 4;

    private final List<Candidate> candidates;
    private final List<Change> changes;
    private final List<String> facts;
    private final boolean isTelling;

    News(CandidatesExtracted observation) {
        this.candidates = observation.candidates();
        this.changes = observation.changes();
        this.isTelling = observation.passages().stream().noneMatch(Passage::saysNothingToBeSo);
        this.facts = candidates.stream()
                .filter(each -> isKept(each) && each.kind() != Kind.UNSORTED)
                .map(Candidate::text)
                .toList();
    }

    /**
     * Takes the place of what ended.
     *
     * @param notes which of the candidates it is made of
     * @param lost whether nothing else keeps what it tells
     */
    record Note(Candidate candidate, Set<Integer> notes, boolean lost) {
        /** Whether an ending in the same words leaves something untold. */
        boolean saysMoreThanTheEnd() {
            return lost && !Wording.isOnlyEnd(candidate.text());
        }
    }

    /** Empty where a fact tells it, so that only its ending is left to keep. */
    Optional<Note> of(Change change) {
        String told = change.told() == null ? change.text() : change.told();
        return of(change.text(), told, change.news());
    }

    /** The same. */
    Optional<Note> of(Closing closing) {
        String text = Stream.concat(
                        changes.stream().map(Change::text),
                        candidates.stream().filter(News::isNote).map(Candidate::text))
                .filter(each -> each.contains(closing.text()))
                .findFirst()
                .orElse(closing.text());
        return of(text, closing.text(), closing.news());
    }

    private Optional<Note> of(String text, String told, Candidate itself) {
        Set<Integer> notes = new TreeSet<>();
        BitSet kept = new BitSet();
        mark(text, told, kept);
        for (int i = 0; i < candidates.size(); i++) {
            Candidate note = candidates.get(i);
            if (isNote(note) && isOfOne(note, itself) && mark(text, note.text(), kept)) {
                notes.add(i);
            }
        }
        boolean lost = !isWithin(told, notes.stream().map(i -> candidates.get(i).text()));
        if (lost && isWithin(told, facts.stream())) {
            return Optional.empty();
        }
        // Whoever forgets a fact forgets its words.
        facts.forEach(fact -> clear(text, fact, kept));
        String whole = kept.isEmpty() ? told : joined(text, kept);
        return whole.isBlank() ? Optional.empty() : Optional.of(new Note(note(notes, itself, whole), notes, lost));
    }

    /** Whether nothing else of the message is kept, which tells something and neither asks nor imagines. */
    boolean isAll(Note note) {
        return facts.isEmpty() && isLeft(note);
    }

    /** Whether nothing else keeps what it tells, of a message that neither asks nor imagines. */
    boolean isLeft(Note note) {
        return note.lost() && isTelling;
    }

    /**
     * Whether a fact of the message likely says what is so instead of what was told before, or likelier than other words of
     * it; and where these only say that something is over.
     */
    boolean isRatherAFact(String before, String words) {
        if (!facts.isEmpty() && Wording.isOnlyEnd(words)) {
            return true;
        }
        CrossEncoder reader = CrossEncoder.learnt();
        return facts.stream().mapToDouble(fact -> reader.judge(before, fact)).max().stream()
                .anyMatch(likeliest -> likeliest >= LIKELY || likeliest >= reader.judge(before, words));
    }

    private Candidate note(Set<Integer> notes, Candidate itself, String text) {
        List<Candidate> all = notes.stream().map(candidates::get).toList();
        boolean mine = itself.subject().equals(ME)
                || all.stream().anyMatch(note -> note.subject().equals(ME));
        List<String> entities = Stream.concat(Stream.of(itself), all.stream())
                .flatMap(each -> each.entities().stream())
                .distinct()
                .toList();
        String rule = all.isEmpty() ? itself.rule() : all.getFirst().rule();
        return Candidate.note(mine ? ME : itself.subject(), text, itself.language(), entities, rule);
    }

    /** Marks where some words stand, piece by piece. @return whether all of them do */
    private static boolean mark(String text, String words, BitSet marks) {
        BitSet found = new BitSet();
        for (String piece : LEFT_OUT.split(words)) {
            int start = text.indexOf(piece.strip());
            if (start < 0) {
                return false;
            }
            found.set(start, start + piece.strip().length());
        }
        marks.or(found);
        return true;
    }

    private static void clear(String text, String words, BitSet marks) {
        int start = text.indexOf(words);
        if (start >= 0) {
            marks.clear(start, start + words.length());
        }
    }

    /** The marked pieces; what stands between two only shows where it hardly says anything. */
    private static String joined(String text, BitSet marks) {
        StringBuilder joined = new StringBuilder();
        int last = 0;
        for (int start = marks.nextSetBit(0), end; start >= 0; start = marks.nextSetBit(end)) {
            end = marks.nextClearBit(start);
            String piece = text.substring(start, end);
            if (letters(piece) > 0) {
                String between = text.substring(last, start);
                joined.append(joined.isEmpty() ? "" : letters(between) <= JOINT ? between : Change.LEFT_OUT)
                        .append(piece);
                last = end;
            }
        }
        return EDGE.matcher(joined.toString()).replaceAll("");
    }

    private static long letters(String text) {
        return text.codePoints().filter(Character::isLetterOrDigit).count();
    }

    /** How much of the words, piece by piece, stands in what is kept, or has it in it. */
    private static boolean isWithin(String told, Stream<String> kept) {
        List<String> words = pieces(told);
        List<String> texts = kept.flatMap(text -> pieces(text).stream()).toList();
        double within = words.stream().mapToInt(word -> within(word, texts)).sum();
        return within > 0
                && within >= TOLD * words.stream().mapToInt(String::length).sum();
    }

    private static int within(String word, List<String> kept) {
        return kept.stream().anyMatch(each -> each.contains(word))
                ? word.length()
                : kept.stream().filter(word::contains).mapToInt(String::length).sum();
    }

    private static List<String> pieces(String text) {
        return Stream.of(LEFT_OUT.split(text)).map(String::strip).toList();
    }

    /** Not of two of the person's people: “my daughter's teacher is off sick. She has another now”. */
    private static boolean isOfOne(Candidate one, Candidate other) {
        return one.subject().equals(other.subject()) || !isKnownByRole(one) || !isKnownByRole(other);
    }

    private static boolean isKnownByRole(Candidate candidate) {
        return !candidate.subject().equals(ME)
                && Character.isLowerCase(candidate.subject().codePointAt(0));
    }

    private static boolean isKept(Candidate candidate) {
        return candidate.effect() == Effect.ASSERT && candidate.kind() != Kind.EPISODE;
    }

    private static boolean isNote(Candidate candidate) {
        return isKept(candidate) && candidate.kind() == Kind.UNSORTED && !candidate.negated();
    }
}
