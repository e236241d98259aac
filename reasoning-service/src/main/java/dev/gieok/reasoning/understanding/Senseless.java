package dev.gieok.reasoning.understanding;

import com.fasterxml.jackson.databind.JsonNode;
import dev.gieok.contracts.memory.Kind;
import dev.gieok.reasoning.names.GivenNames;
import dev.gieok.reasoning.names.KoreanNameLists;
import dev.gieok.reasoning.understanding.clause.Clause;
import dev.gieok.reasoning.understanding.clause.Data;
import dev.gieok.reasoning.understanding.clause.Mark;
import dev.gieok.reasoning.understanding.clause.Word;
import dev.gieok.reasoning.understanding.grammar.Lexicon;
import dev.gieok.reasoning.understanding.grammar.Match;
import dev.gieok.reasoning.understanding.grammar.Subject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a line of a construction fits by chance and nobody can mean, such as to be called “VAT” or to live on toast: better a note. Cases in `senseless.yaml`. */
final class Senseless {
    private static final Set<String> ME = Set.of("나", "저", "제", "내", "난", "전", "본인");

    /** Whether one of the conditions of a case holds. */
    private interface Condition {
        boolean holds(Match match, Subject subject, String object);
    }

    private final KoreanNameLists names = KoreanNameLists.standard();
    private final Map<String, List<List<Condition>>> cases = new HashMap<>();
    private final Lexicon lexicon;

    Senseless(Lexicon lexicon) {
        this.lexicon = lexicon;
        Data.yaml("senseless.yaml").properties().forEach(predicate -> {
            List<List<Condition>> all = new ArrayList<>();
            predicate.getValue().forEach(one -> all.add(conditions(one)));
            for (String name : predicate.getKey().split(", ")) {
                cases.computeIfAbsent(name, first -> new ArrayList<>()).addAll(all);
            }
        });
    }

    boolean is(Match match, Subject subject, String predicate, String object) {
        return holds("any", match, subject, object)
                || match.construction().kind() == Kind.RELATION && holds("relation", match, subject, object)
                || holds(predicate, match, subject, object)
                || !predicate.equals(match.construction().predicate())
                        && holds(String.valueOf(match.construction().predicate()), match, subject, object)
                || predicate.equals("name") && nobodys(match, object);
    }

    private boolean holds(String predicate, Match match, Subject subject, String object) {
        return cases.getOrDefault(predicate, List.of()).stream()
                .anyMatch(one -> one.stream().allMatch(condition -> condition.holds(match, subject, object)));
    }

    private List<Condition> conditions(JsonNode one) {
        List<Condition> conditions = new ArrayList<>();
        one.properties()
                .forEach(entry -> conditions.add(
                        condition(entry.getKey(), entry.getValue().asText())));
        return conditions;
    }

    private Condition condition(String what, String value) {
        Pattern pattern = switch (what) {
            case "object", "clause", "before", "next" -> Pattern.compile(value);
            default -> Pattern.compile("");
        };
        return switch (what) {
            case "object" -> (match, subject, object) -> pattern.matcher(object).matches();
            case "clause" ->
                (match, subject, object) ->
                        pattern.matcher(match.clause().text()).find();
            case "before" ->
                (match, subject, object) -> pattern.matcher(before(match)).find();
            case "next" ->
                (match, subject, object) -> pattern.matcher(next(match)).matches();
            case "class" ->
                (match, subject, object) -> Stream.of(value.split("\\|"))
                        .anyMatch(name ->
                                lexicon.has(name, object) || lexicon.has(name, object.toLowerCase(Locale.ROOT)));
            case "first" -> (match, subject, object) -> lexicon.has(value, object.split(" ")[0]);
            case "last" ->
                (match, subject, object) -> lexicon.has(value, object.substring(object.lastIndexOf(' ') + 1));
            case "x" -> (match, subject, object) -> slot(match, value);
            case "mark" -> (match, subject, object) -> match.clause().has(Mark.valueOf(value));
            case "lacks" -> (match, subject, object) -> !match.clause().has(Mark.valueOf(value));
            case "fits" ->
                (match, subject, object) -> match.clause().words().subList(match.start(), match.end()).stream()
                        .anyMatch(word -> word.text().equals(value));
            case "line" ->
                (match, subject, object) -> value.startsWith("!")
                        ? !match.line().contains(value.substring(1))
                        : match.line().contains(value);
            case "part" ->
                (match, subject, object) -> !"text".equals(match.construction().object());
            case "language" ->
                (match, subject, object) -> match.clause().language().equals(value);
            case "unnamed" -> (match, subject, object) -> !GivenNames.any(object);
            case "town" -> (match, subject, object) -> Towns.is(object) == Boolean.parseBoolean(value);
            case "named" -> (match, subject, object) -> GivenNames.any(object);
            case "whose" -> (match, subject, object) -> whose(subject).equals(value);
            default -> throw new IllegalArgumentException("senseless.yaml: no condition " + what);
        };
    }

    private static String whose(Subject subject) {
        if (subject.isMe()) {
            return "me";
        }
        boolean known =
                subject.role() != null || subject.byGivenName() || subject.key().contains("'s ");
        return known ? "" : "stranger";
    }

    private boolean slot(Match match, String klass) {
        int[] range = match.slots().get("x");
        return range != null
                && match.clause().words().subList(range[0], range[1]).stream()
                        .anyMatch(word -> lexicon.key(klass, word.keys()) != null);
    }

    private static String before(Match match) {
        int start = match.clause().words().get(match.start()).start();
        return match.clause().source().substring(0, start).stripTrailing();
    }

    /** The rest of the clause; blank when the line fits to its end. */
    private static String next(Match match) {
        Clause clause = match.clause();
        List<Word> words = clause.words();
        return match.end() < words.size()
                ? clause.source().substring(words.get(match.end()).start(), clause.end())
                : "";
    }

    /** “체코 프라하!”, “카더라”: not said of oneself, and no Korean name. */
    private boolean nobodys(Match match, String object) {
        boolean bare = match.line().startsWith("^$name:proper 이다")
                && match.clause().words().stream().noneMatch(word -> ME.contains(word.text()));
        return bare && (object.contains(" ") || !korean(object)) || calls(match.clause());
    }

    /** “민지야 주말에 와”: whoever is spoken to. */
    private static boolean calls(Clause clause) {
        String after = clause.source().substring(clause.end()).strip();
        return clause.text().endsWith("야")
                && clause.words().stream().noneMatch(word -> ME.contains(word.text()) || word.is("이름"))
                && !after.isEmpty()
                && Character.isLetter(after.charAt(0));
    }

    private boolean korean(String name) {
        int given = name.length() - KoreanNameLists.GIVEN;
        return given == 0
                ? names.given(name) || names.common(name)
                : given > 0 && names.surname(name.substring(0, given)) && lexicon.key("place", Set.of(name)) == null;
    }
}
