package dev.gieok.reasoning.grounded;

import dev.gieok.contracts.http.Signals;
import dev.gieok.platform.meaning.Gist;
import dev.gieok.reasoning.understanding.Languages;
import dev.gieok.reasoning.understanding.Recent;
import dev.gieok.reasoning.understanding.Rules;
import dev.gieok.reasoning.understanding.clause.Data;
import dev.gieok.reasoning.understanding.leaning.Asking;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads questions and what was told so that they can be compared. Immutable. */
final class Comparing {
    private static final double MOST_ODDS = 4;

    private final Rules rules;
    private final TellingWords telling;
    private final WhichOf whichOf;
    private final List<Compared.Sort> sorts;
    private final Recent<String, Compared> read = new Recent<>(this::read);

    Comparing(Rules rules) {
        this.rules = rules;
        this.telling = new TellingWords(rules);
        this.whichOf = new WhichOf(rules.lexicon());
        this.sorts = Data.yaml("questions/sorts.yaml")
                .valueStream()
                .map(sort -> new Compared.Sort(
                        sort.get("id").asText(),
                        patterns(Data.strings(sort.get("asks"))),
                        patterns(Data.strings(sort.get("told")))))
                .toList();
    }

    Compared asked(String question) {
        return new Compared(
                question,
                telling.of(question, List.of()),
                people(question),
                Gist.of(question),
                0,
                sort(question),
                asks(question));
    }

    Compared told(Known known) {
        Signals signals = known.signals();
        return told(known.text(), signals == null ? 0 : signals.dense());
    }

    Compared told(String text, double dense) {
        return read.of(text).closeBy(dense);
    }

    private Compared read(String text) {
        return new Compared(text, telling.all(text), people(text), Gist.of(text), 0, null, 0);
    }

    /** Whether a memory tells of somebody else in the role that is asked for: 과외쌤, where 담임쌤 is. */
    boolean ofAnother(Compared asked, Known told) {
        String role = told.relation() ? told.predicate() : told.subject();
        return !whichOf.same(role, asked.whole(), told.text(), told.relation() ? told.object() : "")
                || whichOf.anotherKind(Words.terms(asked.whole(), rules), Words.terms(told.text(), rules));
    }

    private static double asks(String question) {
        return Math.clamp(Asking.forWhatWasTold(question, Languages.of(question)), -MOST_ODDS, MOST_ODDS);
    }

    private Compared.@Nullable Sort sort(String question) {
        return sorts.stream()
                .filter(each -> each.isAskedBy(question))
                .findFirst()
                .orElse(null);
    }

    /** Whom a text speaks of by what they are to the person: `father` for “dad” and “아빠”. */
    private Set<String> people(String text) {
        return Words.terms(text, rules).stream()
                .map(term -> rules.lexicon()
                        .key(
                                "kin",
                                term.endsWith("s")
                                        ? List.of(term, term.substring(0, term.length() - 1))
                                        : List.of(term)))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    private static List<Pattern> patterns(List<String> expressions) {
        return expressions.stream()
                .map(expression -> Pattern.compile(expression, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE))
                .toList();
    }
}
