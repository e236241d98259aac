package dev.gieok.reasoning.understanding;

import dev.gieok.contracts.memory.Candidate;
import dev.gieok.reasoning.understanding.clause.Clause;
import dev.gieok.reasoning.understanding.clause.Word;
import dev.gieok.reasoning.understanding.grammar.Subject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What a short message says right beside a note, and was passed over by itself, goes with the note: of “조카 승급
 * 심사 통과! 초록띠 매고 사진 보냄” only both together tell what is so now.
 */
final class BesideNotes {
    private static final String SMALL_TALK = "small-talk";

    private final Notes notes;

    BesideNotes(Notes notes) {
        this.notes = notes;
    }

    private record At(Regained.Weighed sentence, int index) {
        Clause clause() {
            return sentence.clauses().get(index);
        }

        @Nullable
        Subject noted() {
            return sentence.kept().get(index) instanceof Placed.Loose loose ? loose.subject() : null;
        }

        boolean goesAlong() {
            return sentence.kept().get(index) instanceof Placed.Passed passed
                    && sentence.isTold(index)
                    && clause().words().stream()
                            .anyMatch(word -> says(word, passed.reason().equals(SMALL_TALK)));
        }

        private boolean says(Word word, boolean talk) {
            return talk ? Worth.names(word) : Worth.says(word, clause());
        }
    }

    /** Adds it to the notes, of whom the next note is. @return whether there was any */
    boolean keep() {
        List<At> all = notes.weighed().stream()
                .flatMap(each -> IntStream.range(0, each.clauses().size()).mapToObj(i -> new At(each, i)))
                .sorted(Comparator.comparingInt(at -> at.clause().start()))
                .toList();
        if (all.isEmpty()
                || all.getLast().clause().end() - all.getFirst().clause().start() > Notes.SHORT_MESSAGE) {
            return false;
        }
        List<Candidate> beside = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            Subject subject = all.get(i).goesAlong() ? beside(all, i) : null;
            if (subject != null) {
                Clause clause = all.get(i).clause();
                beside.add(Notes.note(subject, clause.language(), clause.text()));
            }
        }
        notes.candidates().addAll(beside);
        return !beside.isEmpty();
    }

    /** Of whom the next note before or after is, where nothing else stands in between. */
    private static @Nullable Subject beside(List<At> all, int at) {
        for (int step : new int[] {-1, 1}) {
            int i = at + step;
            while (i >= 0 && i < all.size() && all.get(i).goesAlong()) {
                i += step;
            }
            Subject noted = i >= 0 && i < all.size() ? all.get(i).noted() : null;
            if (noted != null) {
                return noted;
            }
        }
        return null;
    }
}
