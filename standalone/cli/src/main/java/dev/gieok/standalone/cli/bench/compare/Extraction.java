package dev.gieok.standalone.cli.bench.compare;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/**
 * What a good language model would make of what a person said, as mem0's own prompt asks for it: in the third person,
 * self-contained, dated where something changed, in the person's language. Written out for the probes of meaning; by
 * rule for statements in bulk.
 */
final class Extraction {
    private static final String DATE = "{date}";

    private final Map<String, String> written = new HashMap<>();

    Extraction(LocalDate today) {
        for (Sentences.Change change : Sentences.changes()) {
            written.put(change.before(), change.beforeKept());
            written.put(change.after(), change.afterKept().replace(DATE, today.toString()));
        }
        Sentences.particles().forEach(particle -> written.put(particle.said(), particle.kept()));
    }

    String of(String said) {
        String known = written.get(said);
        return known == null ? inThirdPerson(said) : known;
    }

    private static String inThirdPerson(String said) {
        return said.replaceFirst("^I am ", "User is ")
                .replaceFirst("^I ", "User ")
                .replaceFirst("^My ", "User's ")
                .replaceFirst("^나는 ", "사용자는 ")
                .replaceFirst("^내 ", "사용자의 ");
    }
}
