package dev.gieok.standalone.qdrant.rest;

import com.fasterxml.jackson.databind.JsonNode;
import dev.gieok.standalone.qdrant.refusal.Refusal;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** The fields of one JSON object. What nobody asks for is refused: a filter that is misspelt must not match all. */
final class JsonFields {
    private final JsonNode object;
    private final String what;
    private final Set<String> known = new HashSet<>();

    private JsonFields(JsonNode object, String what) {
        this.object = object;
        this.what = what;
    }

    /**
     * @param what it is, for whoever sent it: "a filter"
     * @throws Refusal when it is no object, or has a field that the reader does not ask for
     */
    static <T> T read(JsonNode node, String what, Function<JsonFields, T> reader) {
        if (!node.isObject()) {
            throw Refusal.invalid(what + " must be a JSON object");
        }
        JsonFields fields = new JsonFields(node, what);
        T read = reader.apply(fields);
        fields.end();
        return read;
    }

    /** Empty when it is absent or null. */
    Optional<JsonNode> find(String name) {
        known.add(name);
        return Optional.ofNullable(object.get(name)).filter(value -> !value.isNull());
    }

    JsonNode need(String name) {
        return find(name).orElseThrow(() -> Refusal.invalid(what + " needs `" + name + "`"));
    }

    Optional<String> text(String name) {
        return find(name).map(value -> Scalars.text(value, name));
    }

    /** Settings that have no effect here, whatever they say. */
    void ignore(List<String> names) {
        known.addAll(names);
    }

    /** Wishes that Qdrant would grant. @throws Refusal when one is there */
    void refuse(List<String> names) {
        for (String name : names) {
            if (find(name).isPresent()) {
                throw Refusal.unsupported("`" + name + "` in " + what);
            }
        }
    }

    private void end() {
        for (Iterator<String> names = object.fieldNames(); names.hasNext(); ) {
            String name = names.next();
            if (!known.contains(name)) {
                throw Refusal.invalid(what + " has a field that is not understood here: `" + name + "`");
            }
        }
    }
}
