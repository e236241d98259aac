package dev.gieok.reasoning.grounded;

import dev.gieok.contracts.http.Signals;
import dev.gieok.platform.meaning.Gist;
import dev.gieok.reasoning.understanding.Languages;
import dev.gieok.reasoning.understanding.Rules;
import dev.gieok.reasoning.understanding.clause.Data;
import dev.gieok.reasoning.understanding.leaning.Asking;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * How likely what was told answers a question, by what both are about: a logistic regression over a handful of numbers,
 * whose weights are learnt from questions that people asked of what they had told (`ClosenessTraining`). Immutable.
 */
final class Closeness {
    /** The numbers, in the order of the weights. */
    static final List<String> NAMES = List.of(
            "always",
            "share of the words",
            "words",
            "all words",
            "of the same people",
            "of others than asked",
            "of somebody",
            "meaning",
            "domain",
            "has what is asked for",
            "lacks what is asked for",
            "a name",
            "asks for what was told");

    private static final Set<String> TIMES = Set.of("when", "date", "hour", "weekday");

    private static final int MOST_WORDS = 3;
    private static final double MOST_ODDS = 4;

    /**
     * A text as it is compared.
     *
     * @param dense of what was told: the cosine of its embedding and the question's, 0 where none is known
     * @param sort of a question: what it asks for, null for nothing of a certain sort
     * @param asks of a question: that it asks for what was told, log odds
     */
    record Text(
            String whole,
            Set<String> words,
            Set<String> people,
            Gist gist,
            double dense,
            @Nullable Sort sort,
            double asks) {
        /** The words of the question that were told. */
        Set<String> sharedWith(Text told) {
            Set<String> shared = new LinkedHashSet<>(words);
            shared.retainAll(told.words());
            return shared;
        }

        @Override
        public String toString() {
            return "Text[" + words.size() + " words]";
        }
    }

    /** What may be asked for: `when`, `who`. */
    record Sort(String id, List<Pattern> asks, List<Pattern> told) {}

    private final Rules rules;
    private final TellingWords telling;
    private final WhichOf whichOf;
    private final List<Sort> sorts;
    private final Map<String, double[]> weights;

    Closeness(Rules rules) {
        this(rules, Map.of("en", read("en"), "ko", read("ko")));
    }

    /** @param weights by language, one for each of {@link #NAMES} */
    Closeness(Rules rules, Map<String, double[]> weights) {
        this.rules = rules;
        this.telling = new TellingWords(rules);
        this.whichOf = new WhichOf(rules.lexicon());
        this.weights = Map.copyOf(weights);
        this.sorts = Data.yaml("questions/sorts.yaml")
                .valueStream()
                .map(sort -> new Sort(
                        sort.get("id").asText(),
                        patterns(Data.strings(sort.get("asks"))),
                        patterns(Data.strings(sort.get("told")))))
                .toList();
    }

    Text asked(String question) {
        return new Text(
                question,
                telling.of(question, List.of()),
                people(question),
                Gist.of(question),
                0,
                sort(question),
                asks(question));
    }

    Text told(Known known) {
        Signals signals = known.signals();
        return told(known.text(), signals == null ? 0 : signals.dense());
    }

    Text told(String text, double dense) {
        return new Text(text, telling.all(text), people(text), Gist.of(text), dense, null, 0);
    }

    /** How alike they are in meaning, from 0 to 1: by the encoder, or by their words. */
    static double meaning(Text asked, Text told) {
        return Math.max(told.dense(), asked.gist().meaning(told.gist()));
    }

    /** Log odds. */
    double of(Text asked, Text told) {
        double[] learnt = Objects.requireNonNull(weights.get(Languages.of(asked.whole())));
        double[] numbers = numbers(asked, told);
        double odds = 0;
        for (int i = 0; i < numbers.length; i++) {
            odds += learnt[i] * numbers[i];
        }
        return odds;
    }

    /** One for each of {@link #NAMES}. */
    double[] numbers(Text asked, Text told) {
        Set<String> shared = asked.sharedWith(told);
        Set<String> people = new LinkedHashSet<>(asked.people());
        people.retainAll(told.people());
        double share = asked.words().isEmpty()
                ? 0
                : (double) shared.size() / asked.words().size();
        boolean lacks = lacks(asked, told);
        boolean name = shared.stream().anyMatch(word -> isName(word, told.whole()));
        return new double[] {
            1,
            share,
            Math.min(shared.size(), MOST_WORDS),
            share == 1 ? 1 : 0,
            asked.people().isEmpty()
                    ? 0
                    : (double) people.size() / asked.people().size(),
            !asked.people().isEmpty() && people.isEmpty() ? 1 : 0,
            asked.people().isEmpty() && !told.people().isEmpty() ? 1 : 0,
            meaning(asked, told),
            asked.gist().domain(told.gist()),
            asked.sort() != null && !lacks ? 1 : 0,
            lacks ? 1 : 0,
            name ? 1 : 0,
            asked.asks()
        };
    }

    /** Whether a memory has nothing of the sort that is asked for: no time, where it is asked when. */
    static boolean lacks(Text asked, Text told) {
        return lacks(asked, told.whole());
    }

    static boolean lacks(Text asked, String told) {
        Sort sort = asked.sort();
        return sort != null && !finds(sort.told(), told);
    }

    /** Whether a question is for how somebody or something is called. */
    static boolean asksForAName(Text asked) {
        Sort sort = asked.sort();
        return sort != null && sort.id().equals("name");
    }

    /** Whether a memory tells of somebody else in the role that is asked for: 과외쌤, where 담임쌤 is. */
    boolean ofAnother(Text asked, Known told) {
        String role = told.relation() ? told.predicate() : told.subject();
        return !whichOf.same(role, asked.whole(), told.text(), told.relation() ? told.object() : "")
                || whichOf.anotherKind(Words.terms(asked.whole(), rules), Words.terms(told.text(), rules));
    }

    /** Whether they have a word in common that is no name, and asked when, not only what any appointment is called. */
    static boolean sharesMoreThanNames(Text asked, Text told) {
        Set<String> telling = asksWhen(asked) ? TellingWords.besideOccasions(asked.words()) : asked.words();
        return asked.sharedWith(told).stream().anyMatch(word -> telling.contains(word) && !isName(word, told.whole()));
    }

    static boolean asksWhen(Text asked) {
        Sort sort = asked.sort();
        return sort != null && TIMES.contains(sort.id());
    }

    private static double asks(String question) {
        return Math.clamp(Asking.forWhatWasTold(question, Languages.of(question)), -MOST_ODDS, MOST_ODDS);
    }

    private @Nullable Sort sort(String question) {
        return sorts.stream()
                .filter(each -> finds(each.asks(), question))
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

    private static boolean isName(String word, String text) {
        String capital = Character.toUpperCase(word.charAt(0)) + word.substring(1);
        return !capital.equals(word)
                && Pattern.compile("\\b" + Pattern.quote(capital)).matcher(text).find();
    }

    private static boolean finds(List<Pattern> patterns, String text) {
        return patterns.stream().anyMatch(pattern -> pattern.matcher(text).find());
    }

    private static List<Pattern> patterns(List<String> expressions) {
        return expressions.stream()
                .map(expression -> Pattern.compile(expression, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE))
                .toList();
    }

    /** The learnt weights of a language. */
    static double[] read(String language) {
        Map<String, Double> table = new HashMap<>();
        for (String line : Data.lines("questions/closeness-" + language + ".tsv")) {
            String[] cells = line.split("\t");
            table.put(cells[0], Double.valueOf(cells[1]));
        }
        return NAMES.stream()
                .mapToDouble(name -> Objects.requireNonNull(table.get(name), name))
                .toArray();
    }
}
