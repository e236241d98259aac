package dev.gieok.standalone.qdrant.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.gieok.standalone.qdrant.refusal.Refusal;
import io.qdrant.client.ValueFactory;
import io.qdrant.client.grpc.JsonWithInt.Value;
import java.util.LinkedHashMap;
import java.util.Map;

/** Payloads. Integers of 64 bits stay integers; a larger one becomes a float, as in Qdrant. */
final class PayloadJson {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private PayloadJson() {}

    static Map<String, Value> payload(JsonNode node) {
        if (!node.isObject()) {
            throw Refusal.invalid("a payload must be a JSON object");
        }
        Map<String, Value> values = new LinkedHashMap<>();
        node.fields().forEachRemaining(field -> values.put(field.getKey(), value(field.getValue())));
        return values;
    }

    private static Value value(JsonNode node) {
        return switch (node.getNodeType()) {
            case STRING -> ValueFactory.value(node.textValue());
            case BOOLEAN -> ValueFactory.value(node.booleanValue());
            case NUMBER ->
                node.isIntegralNumber() && node.canConvertToLong()
                        ? ValueFactory.value(node.longValue())
                        : ValueFactory.value(Scalars.number(node, "payload"));
            case OBJECT -> ValueFactory.value(payload(node));
            case ARRAY -> ValueFactory.list(Scalars.list(node, "payload", PayloadJson::value));
            case NULL, MISSING, BINARY, POJO -> ValueFactory.nullValue();
        };
    }

    static ObjectNode json(Map<String, Value> payload) {
        ObjectNode object = NODES.objectNode();
        payload.forEach((key, value) -> object.set(key, json(value)));
        return object;
    }

    private static JsonNode json(Value value) {
        return switch (value.getKindCase()) {
            case STRING_VALUE -> NODES.textNode(value.getStringValue());
            case BOOL_VALUE -> NODES.booleanNode(value.getBoolValue());
            case INTEGER_VALUE -> NODES.numberNode(value.getIntegerValue());
            // JSON has no word for what is no number; gRPC has.
            case DOUBLE_VALUE ->
                Double.isFinite(value.getDoubleValue()) ? NODES.numberNode(value.getDoubleValue()) : NODES.nullNode();
            case STRUCT_VALUE -> json(value.getStructValue().getFieldsMap());
            case LIST_VALUE -> {
                ArrayNode list = NODES.arrayNode();
                value.getListValue().getValuesList().forEach(each -> list.add(json(each)));
                yield list;
            }
            case NULL_VALUE, KIND_NOT_SET -> NODES.nullNode();
        };
    }
}
