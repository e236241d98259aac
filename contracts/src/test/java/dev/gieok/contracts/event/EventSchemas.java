package dev.gieok.contracts.event;

import com.fasterxml.classmate.ResolvedType;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.github.victools.jsonschema.generator.CustomDefinition;
import com.github.victools.jsonschema.generator.FieldScope;
import com.github.victools.jsonschema.generator.Option;
import com.github.victools.jsonschema.generator.OptionPreset;
import com.github.victools.jsonschema.generator.SchemaGenerationContext;
import com.github.victools.jsonschema.generator.SchemaGenerator;
import com.github.victools.jsonschema.generator.SchemaGeneratorConfigBuilder;
import com.github.victools.jsonschema.generator.SchemaVersion;
import com.github.victools.jsonschema.module.jackson.JacksonModule;
import com.github.victools.jsonschema.module.jackson.JacksonOption;
import java.lang.reflect.Field;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Derives the JSON Schema of an event from its record. Whatever is not nullable is required; nulls do not travel, and
 * properties that a schema does not name are allowed, since a newer version may send them.
 */
final class EventSchemas {
    private static final SchemaGenerator GENERATOR = generator();

    private EventSchemas() {}

    static ObjectNode of(Class<? extends Event> event) {
        ObjectNode generated = GENERATOR.generateSchema(event);
        ObjectNode schema = generated.objectNode();
        schema.set("$schema", generated.get("$schema"));
        schema.put("$id", "urn:gieok:event:" + EventType.of(event).value());
        schema.put("title", event.getSimpleName());
        schema.setAll(generated);
        return schema;
    }

    private static SchemaGenerator generator() {
        SchemaGeneratorConfigBuilder config = new SchemaGeneratorConfigBuilder(
                        new ObjectMapper(), SchemaVersion.DRAFT_2020_12, OptionPreset.PLAIN_JSON)
                .with(new JacksonModule(JacksonOption.FLATTENED_ENUMS_FROM_JSONPROPERTY))
                .with(Option.DEFINITIONS_FOR_ALL_OBJECTS, Option.MAP_VALUES_AS_ADDITIONAL_PROPERTIES);
        config.forTypesInGeneral()
                .withCustomDefinitionProvider(EventSchemas::id)
                // As the record declares them.
                .withPropertySorter((one, other) -> 0);
        config.forFields()
                .withRequiredCheck(field -> !isNullable(field))
                .withStringFormatResolver(field -> field.getType().isInstanceOf(Instant.class) ? "date-time" : null);
        return new SchemaGenerator(config.build());
    }

    private static boolean isNullable(FieldScope field) {
        return field.getRawMember().getAnnotatedType().isAnnotationPresent(Nullable.class);
    }

    /** An id travels as its bare text, in the form that its own type checks. */
    private static @Nullable CustomDefinition id(ResolvedType type, SchemaGenerationContext context) {
        Class<?> raw = type.getErasedType();
        if (!raw.isRecord() || !isText(raw.getRecordComponents())) {
            return null;
        }
        ObjectNode definition = context.getGeneratorConfig().createObjectNode();
        return new CustomDefinition(definition.put("type", "string").put("pattern", "^" + form(raw) + "$"));
    }

    private static boolean isText(RecordComponent[] components) {
        return components.length == 1 && components[0].getAccessor().isAnnotationPresent(JsonValue.class);
    }

    private static Pattern form(Class<?> id) {
        try {
            Field form = id.getDeclaredField("FORM");
            form.setAccessible(true);
            return (Pattern) form.get(null);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(id + " does not say its form", e);
        }
    }
}
