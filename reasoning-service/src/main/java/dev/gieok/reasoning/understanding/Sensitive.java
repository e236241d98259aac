package dev.gieok.reasoning.understanding;

import dev.gieok.contracts.memory.Candidate;
import dev.gieok.contracts.memory.Sensitivity;
import dev.gieok.reasoning.understanding.clause.Data;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Marks what speaks of health, of money or of where somebody is to be found, however it was understood. Words in `sensitive.yaml`. */
final class Sensitive {
    private static final String FILE = "sensitive.yaml";
    private static final Map<Sensitivity, Pattern> KINDS = kinds();
    private static final Set<String> EXCEPT = except();

    private Sensitive() {}

    static List<Candidate> marked(List<Candidate> candidates) {
        return candidates.stream().map(Sensitive::marked).toList();
    }

    private static Candidate marked(Candidate candidate) {
        if (candidate.sensitivity() != Sensitivity.NORMAL || EXCEPT.contains(candidate.predicate())) {
            return candidate;
        }
        for (Map.Entry<Sensitivity, Pattern> kind : KINDS.entrySet()) {
            if (kind.getValue().matcher(candidate.text()).find()) {
                return candidate.sensitive(kind.getKey());
            }
        }
        return candidate;
    }

    private static Map<Sensitivity, Pattern> kinds() {
        Map<Sensitivity, Pattern> kinds = new EnumMap<>(Sensitivity.class);
        kinds.put(Sensitivity.HEALTH, Data.pattern(FILE, "health"));
        kinds.put(Sensitivity.FINANCE, Data.pattern(FILE, "finance"));
        kinds.put(Sensitivity.LOCATION, Data.pattern(FILE, "location"));
        return kinds;
    }

    private static Set<String> except() {
        Set<String> predicates = new HashSet<>();
        Data.yaml(FILE).get("except").forEach(predicate -> predicates.add(predicate.asText()));
        return Set.copyOf(predicates);
    }
}
