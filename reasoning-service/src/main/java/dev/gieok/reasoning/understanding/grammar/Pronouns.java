package dev.gieok.reasoning.understanding.grammar;

import dev.gieok.reasoning.names.GivenNames;
import dev.gieok.reasoning.understanding.clause.Clause;
import dev.gieok.reasoning.understanding.clause.Word;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Says whom an English pronoun means: the last of those spoken of who agrees with it. */
public final class Pronouns {
    private static final String MEN = "men";
    private static final String WOMEN = "women";
    private static final String ONE = "one-person";
    /** Whom each of them cannot mean. */
    private static final Map<String, String> OTHER_THAN =
            Map.of("he", WOMEN, "him", WOMEN, "his", WOMEN, "she", MEN, "her", MEN, "they", ONE, "their", ONE);

    private final Lexicon lexicon;

    public Pronouns(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    public static Set<String> all() {
        return OTHER_THAN.keySet();
    }

    /** @param pronoun in lower case; null when it is none, or nobody spoken of agrees */
    public @Nullable Subject meant(String pronoun, Discourse discourse) {
        String not = OTHER_THAN.get(pronoun);
        if (not == null) {
            return null;
        }
        if (not.equals(ONE)) {
            // “Mum's had a fall, they want to keep her in”: not she.
            Subject last = discourse.mentioned();
            boolean before = last != null && last.equals(discourse.earlier()) && !several(last);
            return last == null || before || !somebody(last) || last.role() != null && is(not, last.role())
                    ? null
                    : last;
        }
        Subject last = discourse.last(
                subject -> discourse.mayMean(subject, not) && (subject.role() == null || !is(not, subject.role())));
        return last == null || somebody(last) ? last : null;
    }

    /** Mentions a child of somebody's, of whom the clause says whether “he” or “she” can be meant; nobody where it does not. */
    public void introduce(Subject child, Clause clause, Discourse discourse) {
        boolean boy = says("boy", clause);
        if (boy != says("girl", clause)) {
            discourse.mention(child);
            discourse.meant(child, boy ? WOMEN : MEN);
        }
    }

    /** In the singular: of several nobody knows which. */
    private boolean says(String sort, Clause clause) {
        return clause.words().stream()
                .anyMatch(word -> lexicon.has(sort, word.text().toLowerCase(Locale.ROOT)));
    }

    /** “Her deputy is leaving, he …”: keeps in mind what the pronouns of a clause tell of whom they mean. */
    public void keep(Clause clause, Discourse discourse) {
        for (Word word : clause.words()) {
            String lower = word.text().toLowerCase(Locale.ROOT);
            String not = OTHER_THAN.get(lower);
            Subject meant = not == null || not.equals(ONE) ? null : meant(lower, discourse);
            if (not != null && meant != null) {
                discourse.meant(meant, not);
            }
        }
    }

    /** “I started at Old Dominion. He is ten”: a name that may be a firm's or a place's is rather nobody. */
    private static boolean somebody(Subject subject) {
        String first = subject.key().split(" ", 2)[0];
        return subject.role() != null
                || subject.name() != null
                || subject.byGivenName()
                || GivenNames.any(first)
                || subject.key().contains("'s ");
    }

    /** “My parents …” and “They …” in the next message; of one partner it is rather said in the same. */
    private boolean several(Subject subject) {
        return subject.role() != null && lexicon.has("several-people", subject.role());
    }

    private boolean is(String sort, String role) {
        return lexicon.has(sort, role) || sort.equals(ONE) && (lexicon.has(MEN, role) || lexicon.has(WOMEN, role));
    }
}
