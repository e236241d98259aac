package dev.gieok.reasoning.grounded;

import com.fasterxml.jackson.databind.JsonNode;
import dev.gieok.contracts.memory.Candidate;
import dev.gieok.contracts.memory.Kind;
import dev.gieok.reasoning.understanding.clause.Data;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * How the person told the assistant to answer, as far as it can be obeyed without a language model: in 반말, and
 * briefly. What is quoted stays as it was said. Data in `answer-style.yaml`.
 */
final class AnswerStyle {
    /** “…” and `…` */
    private static final Pattern QUOTED = Pattern.compile("“[^”]*”|`[^`]*`");

    private final Pattern casual;
    private final Pattern polite;
    private final Pattern brief;
    private final Pattern atLength;
    private final List<Map.Entry<Pattern, String>> casually = new ArrayList<>();
    private final Pattern leftOut;

    private record Told(String text, Instant when) {}

    AnswerStyle() {
        JsonNode data = Data.yaml("answer-style.yaml");
        this.casual = pattern(data, "casual");
        this.polite = pattern(data, "polite");
        this.brief = pattern(data, "brief");
        this.atLength = pattern(data, "at-length");
        this.leftOut = pattern(data, "left-out");
        data.get("casually")
                .forEach(pair -> casually.add(Map.entry(
                        Pattern.compile(pair.get(0).asText()), pair.get(1).asText())));
    }

    private static Pattern pattern(JsonNode data, String list) {
        return Data.pattern(Data.strings(data.get(list)));
    }

    /** A text of ours as it was asked for: by what was told last, and by this message. */
    String of(Scene scene, String text) {
        List<String> orders = orders(scene);
        String shown = last(orders, brief, atLength) ? leftOut.matcher(text).replaceAll("") : text;
        return scene.language().equals("ko") && last(orders, casual, polite) ? casually(shown) : shown;
    }

    /** Whether an order can be followed without a language model. */
    boolean isObeyed(String order) {
        return Stream.of(casual, polite, brief)
                .anyMatch(each -> each.matcher(order).find());
    }

    private static List<String> orders(Scene scene) {
        Stream<Told> known = scene.known().stream()
                .filter(fact -> fact.sort() == Kind.INSTRUCTION && fact.holds() && !fact.ended())
                .map(fact -> new Told(fact.text(), fact.toldAt()));
        Stream<Told> now = scene.asked().justSaid().candidates().stream()
                .filter(each -> each.kind() == Kind.INSTRUCTION)
                .map(Candidate::text)
                .map(each -> new Told(each, Instant.MAX));
        return Stream.concat(known, now)
                .sorted(Comparator.comparing(Told::when))
                .map(Told::text)
                .toList();
    }

    /** Whether the last order of the two sorts is of the first. */
    private static boolean last(List<String> orders, Pattern wanted, Pattern otherwise) {
        return orders.reversed().stream()
                .filter(order ->
                        wanted.matcher(order).find() || otherwise.matcher(order).find())
                .findFirst()
                .filter(order -> !otherwise.matcher(order).find())
                .isPresent();
    }

    String casually(String text) {
        StringBuilder all = new StringBuilder();
        Matcher quoted = QUOTED.matcher(text);
        int from = 0;
        while (quoted.find()) {
            all.append(plain(text.substring(from, quoted.start()))).append(quoted.group());
            from = quoted.end();
        }
        return all.append(plain(text.substring(from))).toString();
    }

    private String plain(String ours) {
        String said = ours;
        for (Map.Entry<Pattern, String> pair : casually) {
            said = pair.getKey().matcher(said).replaceAll(pair.getValue());
        }
        return said;
    }
}
