package dev.gieok.ingest.imports.memory;

import dev.gieok.ingest.imports.Archive;
import dev.gieok.platform.time.Timestamps;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Whether a record that came from a file is one that this system could have written: whatever is not nullable is there,
 * texts are not longer than are accepted, times are within four-digit years.
 */
final class Complete {
    private static final int LONGEST = 200_000;

    private Complete() {}

    static <T extends Record> T checked(T record) {
        for (RecordComponent component : record.getClass().getRecordComponents()) {
            Object value = value(record, component);
            if (value == null) {
                if (!component.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
                    throw Archive.damaged();
                }
            } else {
                check(value);
            }
        }
        return record;
    }

    private static void check(@Nullable Object value) {
        switch (value) {
            case null -> throw Archive.damaged();
            case Record record -> checked(record);
            case Collection<?> several -> several.forEach(Complete::check);
            case Map<?, ?> several -> several.values().forEach(Complete::check);
            case String text -> require(text.length() <= LONGEST);
            case Instant time -> require(Timestamps.isInRange(time));
            default -> {
                // Numbers, constants: there, and that is all.
            }
        }
    }

    private static void require(boolean fulfilled) {
        if (!fulfilled) {
            throw Archive.damaged();
        }
    }

    private static @Nullable Object value(Record record, RecordComponent component) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("a record cannot be read");
        }
    }
}
