package dev.gieok.reasoning.llm;

import dev.gieok.reasoning.pseudonym.Personal;
import java.util.List;

/**
 * What stands behind a prompt without being in it, for whoever hides what is personal.
 *
 * @param known personal data that memory names as such
 * @param uncut texts that the prompt may hold in part
 */
public record Background(List<Personal> known, List<String> uncut) {
    public static final Background NONE = new Background(List.of(), List.of());

    public Background {
        known = List.copyOf(known);
        uncut = List.copyOf(uncut);
    }

    @Override
    public String toString() {
        return "Background[" + known.size() + "]";
    }
}
