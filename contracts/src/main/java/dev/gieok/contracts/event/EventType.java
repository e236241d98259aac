package dev.gieok.contracts.event;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The `ce_type` of an event: `dev.gieok.<event>.v1`, the record's name in kebab-case. */
public record EventType(String value) {
    private static final ClassValue<EventType> TYPES = new ClassValue<>() {
        @Override
        protected EventType computeValue(Class<?> event) {
            return named(event);
        }
    };

    private static final Map<String, Class<?>> CLASSES = Arrays.stream(Event.class.getPermittedSubclasses())
            .collect(Collectors.toUnmodifiableMap(type -> of(type).value(), Function.identity()));

    public static EventType of(Class<?> event) {
        return TYPES.get(event);
    }

    private static EventType named(Class<?> event) {
        String kebab =
                event.getSimpleName().replaceAll("(?<=.)(?=\\p{Lu})", "-").toLowerCase(Locale.ROOT);
        return new EventType("dev.gieok." + kebab + ".v1");
    }

    /** The record that carries this type, or empty for one that this version does not know. */
    public Optional<Class<? extends Event>> eventClass() {
        Class<?> found = CLASSES.get(value);
        return found == null ? Optional.empty() : Optional.of(found.asSubclass(Event.class));
    }
}
