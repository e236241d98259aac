package dev.gieok.reasoning.grounded;

import com.fasterxml.jackson.databind.JsonNode;
import dev.gieok.reasoning.understanding.Languages;
import dev.gieok.reasoning.understanding.Rules;
import dev.gieok.reasoning.understanding.clause.Data;
import dev.gieok.reasoning.understanding.clause.Josa;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Tells facts in natural sentences of either language, from `answers.yaml`. */
final class Phrasing {
    private static final Pattern PLACE = Pattern.compile("\\{([^}]+)}");
    private static final Map<String, String> THIRD =
            Map.of("be", "is", "have", "has", "do", "does", "be-past", "was", "study", "studies", "teach", "teaches");
    private static final Map<String, String> SECOND = Map.of("be", "are", "be-past", "were");

    /** “나 전자회사에서 품질관리 일해”: a sentence of its own, that cannot be the value of another. */
    private static final Pattern SENTENCE =
            Pattern.compile(".* \\S*(?:해|해요|[아어]요|예요|이야|니다|[했았었녔왔갔]어|[있없]어|다녀|살아|[아어해셔]서|는데|지만|니까|라서|하고)");

    private static final JsonNode TEMPLATES = Data.yaml("answers.yaml");

    private final People people;

    Phrasing(People people) {
        this.people = people;
    }

    /** A sentence without its full stop; null when the predicate has no template, or what was told fits in none. */
    @Nullable
    String tell(String template, String language, String subject, String role, List<String> objects) {
        // “She's Irish” says where from, and is told as it is.
        boolean nation = template.equals("from")
                && language.equals("en")
                && objects.size() == 1
                && Rules.standard()
                                .lexicon()
                                .key("nationality", Set.of(objects.getFirst().toLowerCase(Locale.ROOT)))
                        != null;
        String named = template + " " + String.join(" ", objects);
        String key = nation ? "nationality" : TEMPLATES.has(named) ? named : template;
        JsonNode node = TEMPLATES.path(key).path(language.equals("that") ? "that" : language);
        if (node.isMissingNode()) {
            return null;
        }
        boolean korean = !language.equals("en");
        if (korean
                && objects.stream().anyMatch(object -> SENTENCE.matcher(object).matches())) {
            return null;
        }
        String unit = korean ? TEMPLATES.path(template).path("unit").asText() : "";
        String joined =
                join(objects.stream().map(object -> counted(object, unit)).toList(), korean);
        boolean several = objects.size() > 1;
        String text = PLACE.matcher(node.asText())
                .replaceAll(found -> java.util.regex.Matcher.quoteReplacement(
                        korean
                                ? korean(found, subject, role, joined)
                                : english(found, subject, role, joined, several)));
        String tidy = text.strip().replaceAll("\\s+", " ");
        return korean ? tidy : Character.toUpperCase(tidy.charAt(0)) + tidy.substring(1);
    }

    /** An object as it stands in what was told: “a Golf” has its article with it. */
    String object(String template, String object, String told) {
        if (!TEMPLATES.path(template).path("en").asText().contains("{aO}")) {
            return object;
        }
        var article =
                Pattern.compile("\\b(an?) " + Pattern.quote(object) + "\\b").matcher(told);
        return article.find() ? article.group() : object;
    }

    private String english(MatchResult found, String subject, String role, String object, boolean several) {
        boolean you = subject.equals("me");
        String whole = you ? "You" : people.english(subject);
        return switch (found.group(1)) {
            case "S" -> whole;
            case "s" -> you ? "you" : whole;
            case "P" -> you ? "Your" : whole + "'s";
            case "p" -> you ? "your" : whole + "'s";
            case "R" -> several ? plural(spoken(role)) : spoken(role);
            case "is" -> several ? "are" : "is";
            case "O" -> object;
            case "aO" -> article(object);
            default -> verb(found.group(1), you);
        };
    }

    private static String spoken(String role) {
        return role.equals("client-person") ? "landlord" : role.replace('-', ' ');
    }

    private static String plural(String role) {
        return role.equals("child")
                ? "children"
                : role.endsWith("s")
                        ? role + "es"
                        : role.endsWith("fe") ? role.substring(0, role.length() - 2) + "ves" : role + "s";
    }

    private static String verb(String base, boolean you) {
        return you ? SECOND.getOrDefault(base, base) : THIRD.getOrDefault(base, base + "s");
    }

    /** “a nurse”, “an engineer”; nothing before a name, a plural or Korean. */
    private static String article(String object) {
        char first = object.charAt(0);
        boolean bare = Character.isUpperCase(first)
                || !Languages.of(object).equals("en")
                || object.endsWith("s")
                || object.contains(" and ")
                || object.matches("(?i)(a|an|the|my|our|two|three|\\d+) .*");
        return bare ? object : ("aeiou".indexOf(first) >= 0 ? "an " : "a ") + object;
    }

    private String korean(MatchResult found, String subject, String role, String object) {
        String letter = found.group(1).substring(0, 1);
        String particle = found.group(1).substring(1);
        boolean me = subject.equals("me");
        String word = switch (letter) {
            case "S", "P" -> me ? "" : people.korean(subject);
            case "R" -> people.korean(role);
            default -> object;
        };
        return word.isEmpty() ? "" : particle.isEmpty() ? word : Josa.attach(word, particle);
    }

    /** “7살”: how old is said with what is counted, unless that was told in other words (“40대 초반”). */
    private static String counted(String object, String unit) {
        return object.chars().allMatch(Character::isDigit) ? object + unit : object;
    }

    private static String join(List<String> objects, boolean korean) {
        if (objects.size() < 2) {
            return objects.isEmpty() ? "" : objects.getFirst();
        }
        String head = String.join(", ", objects.subList(0, objects.size() - 1));
        return korean ? head + ", " + objects.getLast() : head + " and " + objects.getLast();
    }
}
