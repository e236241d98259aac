package dev.gieok.reasoning.understanding.clause;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The dictionary forms an English word may have. Gives every possible lemma rather than the right one: a pattern only asks whether one of them fits.
 */
final class EnglishLemmas {
    /** “scraped” is of scrape: scrap would double its end. */
    private static final Pattern SHORT = Pattern.compile("[^aeiou]*[aeiou][bdgmnprt]");

    private final Map<String, String> irregular = new HashMap<>();
    private final Set<String> irregularPast = new HashSet<>();
    private final Set<String> participles = new HashSet<>();
    private final Set<String> notPast =
            Set.of("need", "feed", "seed", "bed", "red", "speed", "breed", "hundred", "shed", "wed");

    /** @param table one verb a line: `go went gone` */
    EnglishLemmas(List<String> table) {
        for (String line : table) {
            String[] forms = line.strip().split("\\s+");
            participles.add(forms[forms.length - 1]);
            for (int i = 1; i < forms.length; i++) {
                irregular.put(forms[i], forms[0]);
                if (!forms[i].equals(forms[0])) {
                    irregularPast.add(forms[i]);
                }
            }
        }
        for (String form : List.of("am", "is", "are", "was", "were", "been", "being")) {
            irregular.put(form, "be");
        }
        irregular.put("has", "have");
        irregular.put("does", "do");
        irregular.put("goes", "go");
    }

    Set<String> of(String lower) {
        Set<String> lemmas = new LinkedHashSet<>();
        lemmas.add(lower);
        String known = irregular.get(lower);
        if (known != null) {
            lemmas.add(known);
        }
        int n = lower.length();
        if (n > 3 && lower.endsWith("ies")) {
            lemmas.add(lower.substring(0, n - 3) + "y");
        }
        if (n > 3 && lower.endsWith("es")) {
            lemmas.add(lower.substring(0, n - 2));
        }
        if (n > 2 && lower.endsWith("s") && !lower.endsWith("ss")) {
            lemmas.add(lower.substring(0, n - 1));
        }
        if (n > 4 && lower.endsWith("ied")) {
            lemmas.add(lower.substring(0, n - 3) + "y");
        }
        if (n > 3 && lower.endsWith("ed")) {
            stems(lower.substring(0, n - 2), lemmas);
        }
        if (n > 4 && lower.endsWith("ing")) {
            stems(lower.substring(0, n - 3), lemmas);
        }
        return lemmas;
    }

    boolean past(String lower) {
        return irregularPast.contains(lower)
                || (lower.length() > 3 && lower.endsWith("ed") && !notPast.contains(lower));
    }

    /** After “have”. */
    boolean participle(String lower) {
        return past(lower) || participles.contains(lower);
    }

    private static void stems(String stem, Set<String> lemmas) {
        if (!SHORT.matcher(stem).matches()) {
            lemmas.add(stem);
        }
        lemmas.add(stem + "e");
        int n = stem.length();
        if (n > 2 && stem.charAt(n - 1) == stem.charAt(n - 2)) {
            lemmas.add(stem.substring(0, n - 1));
        }
    }
}
