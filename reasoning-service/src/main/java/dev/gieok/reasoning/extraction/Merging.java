package dev.gieok.reasoning.extraction;

import dev.gieok.contracts.memory.Candidate;
import dev.gieok.contracts.memory.Kind;
import dev.gieok.reasoning.understanding.Extraction;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Adds to the rules' candidates what they missed: the rules win where both speak, and a note gives way to what places it. */
final class Merging {
    private Merging() {}

    static Extraction of(Extraction byRules, List<Candidate> byModel) {
        List<Candidate> added = byModel.stream()
                .filter(candidate -> byRules.candidates().stream().noneMatch(known -> same(known, candidate)))
                .distinct()
                .toList();
        List<Candidate> merged = new ArrayList<>(byRules.candidates().stream()
                .filter(known -> known.kind() != Kind.UNSORTED
                        || added.stream().noneMatch(candidate -> holds(known.text(), candidate.object())))
                .toList());
        merged.addAll(added);
        return new Extraction(byRules.language(), merged, byRules.closings(), byRules.changes(), byRules.passages());
    }

    private static boolean same(Candidate known, Candidate candidate) {
        return known.kind() != Kind.UNSORTED
                && known.kind() != Kind.EPISODE
                && (known.predicate().equals(candidate.predicate()) || known.kind() == candidate.kind())
                && (holds(known.object(), candidate.object()) || holds(candidate.object(), known.object()));
    }

    private static boolean holds(String text, String words) {
        return !words.isBlank() && text.toLowerCase(Locale.ROOT).contains(words.toLowerCase(Locale.ROOT));
    }
}
