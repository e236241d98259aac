package dev.gieok.reasoning.grounded;

import com.fasterxml.jackson.databind.JsonNode;
import dev.gieok.platform.change.Stems;
import dev.gieok.reasoning.understanding.Rules;
import dev.gieok.reasoning.understanding.clause.Data;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What has every word of an English question, whoever it asks of, and beside them a thing of the sort that is asked for:
 * “mom is staying with Andre in Detroit” of “where is my mom staying?”. It answers, however the rest of it goes.
 */
final class Covering {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
    private static final Pattern SPACE = Pattern.compile("\\s+");
    /** “Who do I live with?” */
    private static final Pattern STRANDED = Pattern.compile("\\b(with|for|at|to|from|about|in|on)\\b[\\s?.!]*$");
    /** “Soph's birthday”, beside “Soph's a plumber”: another thing of hers than is asked for. */
    private static final Pattern OF_THEIRS = Pattern.compile("^['’]s (\\p{L}+)");

    private static final Pattern I = Pattern.compile("\\b(?:i|we)\\b", Pattern.CASE_INSENSITIVE);

    private static final String SHARED = "§";

    /** @param somebody it asks who: whoever is told of may be the answer */
    private record Sort(boolean somebody, Set<String> aside, List<Pattern> asks, List<Pattern> has) {}

    private final Rules rules;
    private final List<Sort> sorts = new ArrayList<>();
    private final Set<String> generic;
    private final Map<String, String> alike = new HashMap<>();
    private final Set<String> beside;
    private final Pattern doubtful;
    private final Pattern over;

    Covering(Rules rules) {
        this.rules = rules;
        JsonNode data = Data.yaml("questions/covered.yaml");
        for (JsonNode sort : data.get("sorts")) {
            Set<String> aside =
                    Data.strings(sort.path("aside")).stream().map(Stems::stem).collect(Collectors.toSet());
            sorts.add(new Sort(
                    sort.get("id").asText().equals("who"),
                    aside,
                    patterns(sort.get("asks"), data.get("parts")),
                    patterns(sort.get("has"), data.get("parts"))));
        }
        this.generic = Stream.concat(
                        Data.strings(Data.yaml("questions/generic.yaml").get("sorts")).stream(),
                        Data.strings(data.get("light")).stream())
                .map(Stems::stem)
                .collect(Collectors.toSet());
        for (Map.Entry<String, JsonNode> same : data.get("alike").properties()) {
            Data.strings(same.getValue()).forEach(word -> alike.put(Stems.stem(word), same.getKey()));
        }
        this.beside = Set.copyOf(Data.strings(data.get("is")));
        this.doubtful = Pattern.compile(data.get("doubtful").asText(), Pattern.CASE_INSENSITIVE);
        this.over = Pattern.compile(data.get("over").asText(), Pattern.CASE_INSENSITIVE);
    }

    /** The newest that does; null where none does. */
    @Nullable
    Known best(Scene scene) {
        String question = scene.asked().text();
        Sort sort = sort(scene);
        Set<String> wanted = sort == null ? Set.of() : wanted(question, sort);
        return sort == null || wanted.isEmpty()
                ? null
                : scene.quotable().all().stream()
                        .filter(known -> !known.denied() && !known.ended() && isOfThem(scene, known, wanted, sort))
                        .filter(known -> covers(question, wanted, sort, known.text()))
                        .filter(known -> scene.quotable().isMeant(known, scene.people()))
                        .findFirst()
                        .orElse(null);
    }

    /** What has all words of a question whose form is known here, and not what that asks for: “my sister's dog is 12”. */
    Predicate<String> declined(Scene scene) {
        String question = scene.asked().text();
        Sort sort = sort(scene);
        Set<String> wanted = sort == null ? Set.of() : wanted(question, sort);
        return sort == null || wanted.isEmpty()
                ? told -> false
                : told -> keys(told).containsAll(wanted) && !covers(question, wanted, sort, told);
    }

    private Set<String> keys(String told) {
        return WORD.matcher(told).results().map(word -> key(word.group())).collect(Collectors.toSet());
    }

    private @Nullable Sort sort(Scene scene) {
        String question = scene.asked().text();
        return !scene.language().equals("en")
                ? null
                : sorts.stream()
                        .filter(each -> each.asks().stream()
                                .anyMatch(asks -> asks.matcher(question).find()))
                        .findFirst()
                        .orElse(null);
    }

    /** Of the person, unless the words name who else it is of. */
    private boolean isOfThem(Scene scene, Known known, Set<String> wanted, Sort sort) {
        String subject = scene.question().subject();
        boolean named =
                wanted.contains(key(known.subject())) || wanted.stream().anyMatch(word -> word.startsWith(SHARED));
        boolean anybody = sort.somebody() && !I.matcher(scene.asked().text()).find();
        return named
                || anybody
                || People.aliases(subject, scene.known()).contains(known.subject())
                || !subject.equals("me") && known.subject().equals("me");
    }

    private boolean covers(String question, Set<String> wanted, Sort sort, String told) {
        String stranded = stranded(question, sort);
        Set<String> found = new LinkedHashSet<>();
        StringBuilder blanked = new StringBuilder();
        int from = 0;
        for (MatchResult word : WORD.matcher(told).results().toList()) {
            String term = word.group().toLowerCase(Locale.ROOT);
            String key = stranded.equals(term) ? term : key(term);
            if ((stranded.equals(key) || wanted.contains(key)) && found.add(key)) {
                if (isOfTheirs(told.substring(word.end()), wanted)) {
                    return false;
                }
                blanked.append(told, from, word.start()).append(SHARED);
                from = word.end();
            }
        }
        String rest = SPACE.matcher(blanked.append(told.substring(from))).replaceAll(" ");
        boolean all = found.containsAll(wanted) && (stranded.isEmpty() || found.contains(stranded));
        return all
                && !says(over, told, question)
                && sort.has().stream().anyMatch(has -> {
                    Matcher matcher = has.matcher(rest);
                    return matcher.find() && !says(doubtful, rest.substring(0, matcher.end()), question);
                });
    }

    private boolean isOfTheirs(String after, Set<String> wanted) {
        Matcher matcher = OF_THEIRS.matcher(after);
        if (!matcher.find()) {
            return false;
        }
        String next = matcher.group(1).toLowerCase(Locale.ROOT);
        return !beside.contains(next) && !next.endsWith("ing") && !wanted.contains(key(next));
    }

    private static boolean says(Pattern pattern, String told, String question) {
        return pattern.matcher(told).find() && !pattern.matcher(question).find();
    }

    private static String stranded(String question, Sort sort) {
        Matcher matcher = STRANDED.matcher(question.toLowerCase(Locale.ROOT));
        return matcher.find() && !sort.aside().contains(matcher.group(1)) ? matcher.group(1) : "";
    }

    /** What must be told. */
    private Set<String> wanted(String question, Sort sort) {
        return Words.terms(question, rules).stream()
                .map(this::key)
                .filter(key ->
                        !sort.aside().contains(key) && !generic.contains(key) && !key.equals(stranded(question, sort)))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** People by what they are to the person, marked; other words by their stem. */
    private String key(String word) {
        String term = word.toLowerCase(Locale.ROOT);
        String kin = rules.lexicon()
                .key("kin", term.endsWith("s") ? List.of(term, term.substring(0, term.length() - 1)) : List.of(term));
        String stem = Stems.stem(term);
        return kin == null ? alike.getOrDefault(stem, stem) : SHARED + kin;
    }

    private static List<Pattern> patterns(JsonNode expressions, JsonNode parts) {
        return Data.strings(expressions).stream()
                .map(expression -> Pattern.compile(filled(expression, parts), Pattern.CASE_INSENSITIVE))
                .toList();
    }

    private static String filled(String expression, JsonNode parts) {
        String filled = expression;
        boolean more = true;
        while (more) {
            String before = filled;
            for (Map.Entry<String, JsonNode> part : parts.properties()) {
                filled = filled.replace(
                        "{" + part.getKey() + "}", part.getValue().asText());
            }
            more = !filled.equals(before);
        }
        return filled;
    }

    @Override
    public String toString() {
        return "Covering[" + sorts.size() + "]";
    }
}
