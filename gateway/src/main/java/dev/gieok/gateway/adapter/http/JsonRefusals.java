package dev.gieok.gateway.adapter.http;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.InputCoercionException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.exc.ValueInstantiationException;
import dev.gieok.contracts.id.SessionId;
import dev.gieok.gateway.problem.ProblemCode;
import dev.gieok.gateway.problem.Refusal;
import dev.gieok.platform.time.Timestamps;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What is wrong with a JSON body: where, and what was wanted there, without a word of what stood there. */
final class JsonRefusals {
    private static final int LONGEST_NAME = 40;

    private JsonRefusals() {}

    static Refusal of(JsonProcessingException failure) {
        return switch (failure) {
            case StreamConstraintsException constraints -> tooMuch();
            case UnrecognizedPropertyException unknown -> unknownField(unknown);
            case MismatchedInputException mismatched -> invalidField(mismatched, mismatched.getTargetType());
            case JsonMappingException mapping
            when mapping.getCause() instanceof InputCoercionException -> tooLarge(path(mapping));
            case JsonMappingException mapping
            when mapping.getCause() instanceof JsonProcessingException inner -> of(inner);
            case InputCoercionException coercion -> tooLarge("");
            case JsonParseException twice when isTwice(twice) -> twice(twice);
            case ValueInstantiationException bad ->
                invalidField(bad, bad.getType().getRawClass());
            case JsonMappingException mapping -> invalidField(mapping, null);
            default -> malformed(failure.getLocation());
        };
    }

    private static Refusal tooMuch() {
        return Refusal.of(
                ProblemCode.JSON_TOO_DEEP, "Objects and lists may be nested 32 deep, and numbers have 64 digits.");
    }

    private static Refusal tooLarge(String path) {
        String subject = path.isEmpty() ? "A number" : "The field `" + path + "`";
        return Refusal.of(ProblemCode.INVALID_FIELD, subject + " is a number that is too large, or too small.");
    }

    /** Well-formed JSON, but of two values one would be lost: whichever the sender did not mean. */
    private static boolean isTwice(JsonParseException failure) {
        return failure.getOriginalMessage().startsWith("Duplicate field");
    }

    private static Refusal twice(JsonParseException failure) {
        String name = failure.getProcessor() == null
                ? null
                : failure.getProcessor().getParsingContext().getCurrentName();
        String subject = name == null ? "A field" : "The field `" + shown(name) + "`";
        return Refusal.of(ProblemCode.INVALID_FIELD, subject + " is there twice. Send it once.");
    }

    private static Refusal malformed(@Nullable JsonLocation location) {
        String where = location == null
                ? ""
                : " It goes wrong at line %d, column %d.".formatted(location.getLineNr(), location.getColumnNr());
        return Refusal.of(ProblemCode.MALFORMED_JSON, "Send one JSON value." + where);
    }

    private static Refusal unknownField(UnrecognizedPropertyException unknown) {
        String known = unknown.getKnownPropertyIds() == null
                ? ""
                : " Known are: "
                        + unknown.getKnownPropertyIds().stream()
                                .map(String::valueOf)
                                .sorted()
                                .collect(Collectors.joining(", "))
                        + ".";
        return Refusal.of(ProblemCode.UNKNOWN_FIELD, "There is no field `%s` here.%s".formatted(path(unknown), known));
    }

    private static Refusal invalidField(JsonMappingException failure, @Nullable Class<?> wanted) {
        String path = path(failure);
        String subject = path.isEmpty() ? "The body" : "The field `" + path + "`";
        return Refusal.of(ProblemCode.INVALID_FIELD, subject + " must be " + described(wanted) + ".");
    }

    private static String described(@Nullable Class<?> wanted) {
        if (wanted == null) {
            return "of another form";
        } else if (wanted.isEnum()) {
            return "one of "
                    + Arrays.stream(wanted.getEnumConstants())
                            .map(constant ->
                                    constant.toString().toLowerCase(Locale.ROOT).replace('_', '-'))
                            .collect(Collectors.joining(", "));
        } else if (wanted == Instant.class) {
            return Timestamps.FORM;
        } else if (wanted == SessionId.class) {
            return "1 to 64 letters, digits, dots, underscores and hyphens, the first a letter or a digit";
        } else if (wanted == String.class) {
            return "a text";
        } else if (Number.class.isAssignableFrom(wanted) || wanted.isPrimitive()) {
            return "a number";
        } else if (List.class.isAssignableFrom(wanted)) {
            return "a list";
        }
        return wanted.getSimpleName().endsWith("Id") ? "an id as this service gives them" : "a JSON object";
    }

    /** Such as `parts[0].text`. Names come from the sender, so they are cut and cleaned. */
    private static String path(JsonMappingException failure) {
        StringBuilder path = new StringBuilder();
        for (JsonMappingException.Reference step : failure.getPath()) {
            if (step.getFieldName() == null) {
                path.append('[').append(step.getIndex()).append(']');
            } else {
                path.append(path.isEmpty() ? "" : ".").append(shown(step.getFieldName()));
            }
        }
        return path.toString();
    }

    private static String shown(String fieldName) {
        String name = fieldName.replaceAll("[^A-Za-z0-9_-]", "?");
        return name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) + "…" : name;
    }
}
