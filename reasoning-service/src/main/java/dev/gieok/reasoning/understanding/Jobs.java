package dev.gieok.reasoning.understanding;

import dev.gieok.contracts.memory.Candidate;
import dev.gieok.contracts.memory.Effect;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** “I'm a line cook at the Harbour Grill” says what somebody is and where: each may end while the other goes on, in its own words. */
final class Jobs {
    /** “My brother is” of “my brother is a cook at Nando's”. */
    private static final Pattern WHO =
            Pattern.compile("(?i)^(.*?(?:['’](?:m|s|re)|\\b(?:am|is|are|was|were))) (?:an?|the|their|our)\\b");

    private Jobs() {}

    /** What was told of a job and an employer in the same words, each in those that tell it. */
    static List<Candidate> apart(List<Candidate> said) {
        Candidate at = told(said, "works-at");
        Candidate as = told(said, "works-as");
        if (at == null
                || as == null
                || !at.language().equals("en")
                || !at.text().equals(as.text())) {
            return said;
        }
        String text = at.text();
        Matcher after = Pattern.compile("(?i) as (?:an? |the |their )?" + Pattern.quote(as.object()) + "(?!\\w)")
                .matcher(text);
        Matcher where = Pattern.compile(
                        "(?i) (?:at|for|with|in) (?:[^,;.]{1,20} )?" + Pattern.quote(at.object()) + "(?!\\w)")
                .matcher(text);
        if (!where.find()) {
            return said;
        }
        if (after.find() && where.end() <= after.start()) {
            // “I work at a law firm as a paralegal”
            Candidate job = as.inWords(as.object(), text.substring(0, where.start()) + text.substring(after.start()));
            return replaced(said, as, job, at, at.inWords(at.object(), text.substring(0, after.start())));
        }
        Matcher who = WHO.matcher(text.substring(0, where.start()));
        if (!text.substring(0, where.start()).contains(as.object()) || !who.find()) {
            return said;
        }
        Candidate job = as.inWords(as.object(), text.substring(0, where.start()));
        Candidate place = at.inWords(at.object(), who.group(1) + text.substring(where.start()));
        return replaced(said, as, job, at, place);
    }

    private static List<Candidate> replaced(
            List<Candidate> said, Candidate as, Candidate job, Candidate at, Candidate place) {
        return said.stream()
                .map(each -> each == as ? job : each == at ? place : each)
                .toList();
    }

    private static @Nullable Candidate told(List<Candidate> said, String predicate) {
        return said.stream()
                .filter(each -> each.predicate().equals(predicate) && each.effect() == Effect.ASSERT && !each.negated())
                .findFirst()
                .orElse(null);
    }
}
