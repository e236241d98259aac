package dev.gieok.reasoning.grounded;

import com.fasterxml.jackson.databind.JsonNode;
import dev.gieok.reasoning.understanding.clause.Data;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** What papers call things, from `labels.yaml`: a question for the total looks for “Amount due”, “합계”, … and a number. */
final class Labels {
    private record Label(Pattern asked, Pattern strong, Pattern weak, Pattern not, Pattern value, boolean generic) {}

    private final List<Label> labels = new ArrayList<>();

    Labels() {
        for (JsonNode node : Data.yaml("labels.yaml")) {
            labels.add(new Label(
                    pattern(node, "asked"),
                    pattern(node, "strong"),
                    pattern(node, "weak"),
                    pattern(node, "not"),
                    pattern(node, "value"),
                    node.path("generic").asBoolean()));
        }
    }

    /** 0 to 1: how well the line carries the label that is asked for. */
    double fit(String question, String line) {
        double best = 0;
        for (Label label : asked(question)) {
            if ((!label.not().matcher(line).find()
                    || label.not().matcher(question).find())) {
                double fit = label.strong().matcher(line).find()
                        ? 1
                        : label.weak().matcher(line).find() ? 0.6 : 0;
                best = Math.max(best, fit);
            }
        }
        return best;
    }

    /** Whether the line has a value of the asked sort. */
    boolean valued(String question, String line) {
        return asked(question).stream()
                .anyMatch(label -> label.value().matcher(line).find());
    }

    /** Whether a question asks for something that papers label. */
    boolean asks(String question) {
        return !asked(question).isEmpty();
    }

    /** A phone number is no number of an invoice: what is asked for exactly leaves the generic labels out. */
    private List<Label> asked(String question) {
        List<Label> asked = labels.stream()
                .filter(label -> label.asked().matcher(question).find())
                .toList();
        List<Label> exact = asked.stream().filter(label -> !label.generic()).toList();
        return exact.isEmpty() ? asked : exact;
    }

    private static Pattern pattern(JsonNode node, String name) {
        return Pattern.compile(node.path(name).asText("(?!)"), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}
