package dev.gieok.gateway.adapter.http;

import dev.gieok.gateway.problem.ProblemCode;
import dev.gieok.gateway.problem.Refusal;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.util.stream.Collectors;

/** Which fields or parameters break which rule; never with the value. */
final class FieldRefusals {
    private FieldRefusals() {}

    static Refusal of(ConstraintViolationException violations) {
        String detail = violations.getConstraintViolations().stream()
                .map(FieldRefusals::sentence)
                .sorted()
                .distinct()
                .collect(Collectors.joining(" "));
        return Refusal.of(ProblemCode.INVALID_FIELD, detail);
    }

    private static String sentence(ConstraintViolation<?> violation) {
        String field = field(violation.getPropertyPath());
        return (field.isEmpty() ? "The body " : "`" + field + "` ") + violation.getMessage() + ".";
    }

    /** The path below the body, or the name of the parameter. */
    private static String field(Path path) {
        StringBuilder below = new StringBuilder();
        String parameter = "";
        for (Path.Node node : path) {
            if (node.getKind() == ElementKind.PARAMETER) {
                parameter = String.valueOf(node.getName());
            } else if (node.getKind() == ElementKind.PROPERTY || node.getKind() == ElementKind.CONTAINER_ELEMENT) {
                if (node.isInIterable() && node.getIndex() != null) {
                    below.append('[').append(node.getIndex()).append(']');
                }
                if (node.getKind() == ElementKind.PROPERTY) {
                    below.append(below.isEmpty() ? "" : ".").append(node.getName());
                }
            }
        }
        return below.isEmpty() && !parameter.equals("body") ? parameter : below.toString();
    }
}
