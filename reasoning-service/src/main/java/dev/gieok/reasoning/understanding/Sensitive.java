package dev.gieok.reasoning.understanding;

import dev.gieok.contracts.memory.Candidate;
import dev.gieok.contracts.memory.Sensitivity;
import dev.gieok.platform.meaning.Hangul;
import dev.gieok.reasoning.understanding.clause.Data;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Marks what speaks of health, of money or of where somebody is to be found, however it was understood. Words in `sensitive.yaml`. */
final class Sensitive {
    private static final String FILE = "sensitive.yaml";
    private static final List<Kind> KINDS = List.of(
            Kind.of(Sensitivity.HEALTH, "health"),
            Kind.of(Sensitivity.FINANCE, "finance"),
            Kind.of(Sensitivity.LOCATION, "location"));
    private static final Set<String> EXCEPT = except();

    /** @param korean lines with a Korean letter: no other text is searched for them */
    private record Kind(Sensitivity sensitivity, Pattern english, Pattern korean) {
        static Kind of(Sensitivity sensitivity, String list) {
            Map<Boolean, List<String>> lines =
                    Data.strings(Data.yaml(FILE).get(list)).stream().collect(Collectors.partitioningBy(Hangul::in));
            return new Kind(
                    sensitivity,
                    Data.pattern(Objects.requireNonNull(lines.get(false))),
                    Data.pattern(Objects.requireNonNull(lines.get(true))));
        }

        boolean isIn(String text) {
            return english.matcher(text).find()
                    || Hangul.in(text) && korean.matcher(text).find();
        }
    }

    private Sensitive() {}

    static List<Candidate> marked(List<Candidate> candidates) {
        return candidates.stream().map(Sensitive::marked).toList();
    }

    private static Candidate marked(Candidate candidate) {
        if (candidate.sensitivity() != Sensitivity.NORMAL || EXCEPT.contains(candidate.predicate())) {
            return candidate;
        }
        return KINDS.stream()
                .filter(kind -> kind.isIn(candidate.text()))
                .findFirst()
                .map(kind -> candidate.sensitive(kind.sensitivity()))
                .orElse(candidate);
    }

    private static Set<String> except() {
        Set<String> predicates = new HashSet<>();
        Data.yaml(FILE).get("except").forEach(predicate -> predicates.add(predicate.asText()));
        return Set.copyOf(predicates);
    }
}
