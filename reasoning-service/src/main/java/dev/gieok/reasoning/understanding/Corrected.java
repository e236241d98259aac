package dev.gieok.reasoning.understanding;

import com.fasterxml.jackson.databind.JsonNode;
import dev.gieok.contracts.memory.Candidate;
import dev.gieok.contracts.memory.Effect;
import dev.gieok.reasoning.understanding.clause.Clause;
import dev.gieok.reasoning.understanding.clause.Data;
import dev.gieok.reasoning.understanding.grammar.Lexicon;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What turned out to be it after all, where the clause before denies another: “땅콩 알레르기 아니래. 검사해보니까 새우였어”, “I'm not
 * allergic to peanuts. It was shrimp”.
 */
final class Corrected {
    /** What it may be; only of what it harms not to know. */
    private static final Map<String, List<String>> CLASSES =
            Map.of("allergic-to", List.of("food", "allergen", "medicine"), "has-condition", List.of("illness"));

    private static final String FILE = "corrected.yaml";
    private static final Pattern IT_IS = Data.pattern(FILE, "it-is");
    /** “병원 갔더니” */
    private static final Pattern LEADS = Data.pattern(FILE, "leads");

    private static final JsonNode TOPICS = Data.yaml(FILE).get("topics");
    private static final String KOREAN = "ko";

    private Corrected() {}

    /** @param sentences those of the person's own, in order */
    static List<Candidate> in(List<Regained.Weighed> sentences, Lexicon lexicon) {
        List<Candidate> corrected = new ArrayList<>();
        Candidate denied = null;
        for (Regained.Weighed sentence : sentences) {
            for (int i = 0; i < sentence.clauses().size(); i++) {
                Clause clause = sentence.clauses().get(i);
                if (sentence.kept().get(i) instanceof Placed.Said said) {
                    denied = denied(said);
                } else if (denied != null && !sentence.sentence().asks()) {
                    Matcher is = IT_IS.matcher(clause.text());
                    String it = !is.matches() ? "" : is.group(KOREAN) == null ? is.group("it") : is.group(KOREAN);
                    if (CLASSES.getOrDefault(denied.predicate(), List.of()).stream()
                            .anyMatch(each -> lexicon.has(each, it.toLowerCase(Locale.ROOT)))) {
                        corrected.add(instead(denied, clause, it));
                        denied = null;
                    } else if (!LEADS.matcher(clause.text()).find()) {
                        denied = null;
                    }
                }
            }
        }
        return corrected;
    }

    private static Candidate instead(Candidate denied, Clause clause, String it) {
        boolean korean = clause.language().equals(KOREAN);
        String topic = TOPICS.get(denied.predicate()).get(korean ? 1 : 0).asText();
        return Candidate.plain(
                        denied.kind(),
                        denied.subject(),
                        denied.predicate(),
                        it,
                        topic + clause.text(),
                        clause.language(),
                        denied.importance(),
                        denied.rule())
                .sensitive(denied.sensitivity());
    }

    private static @Nullable Candidate denied(Placed.Said said) {
        return said.candidates().stream()
                .filter(each -> CLASSES.containsKey(each.predicate())
                        && (each.negated() || each.effect() == Effect.END)
                        && !each.object().isBlank())
                .findFirst()
                .orElse(null);
    }
}
