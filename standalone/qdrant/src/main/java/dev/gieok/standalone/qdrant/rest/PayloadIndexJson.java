package dev.gieok.standalone.qdrant.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.gieok.standalone.qdrant.refusal.Refusal;
import io.qdrant.client.grpc.Collections.KeywordIndexParams;
import io.qdrant.client.grpc.Collections.PayloadIndexParams;
import io.qdrant.client.grpc.Points.CreateFieldIndexCollection;
import io.qdrant.client.grpc.Points.FieldType;
import java.util.List;

/** Payload indexes: a type by its name, or with parameters. */
final class PayloadIndexJson {
    private PayloadIndexJson() {}

    static CreateFieldIndexCollection create(String collection, boolean waits, JsonNode body) {
        return JsonFields.read(body, "a payload index", fields -> {
            CreateFieldIndexCollection.Builder create = CreateFieldIndexCollection.newBuilder()
                    .setCollectionName(collection)
                    .setWait(waits)
                    .setFieldName(Scalars.text(fields.need("field_name"), "field_name"));
            JsonNode schema = fields.find("field_schema").orElseGet(() -> fields.need("field_type"));
            if (schema.isObject()) {
                JsonFields.read(schema, "`field_schema`", params -> parameters(params, create));
            } else {
                create.setFieldType(type(Scalars.text(schema, "field_schema")));
            }
            return create.build();
        });
    }

    /** Only those of a keyword are kept; the others say how an index is laid out, which there is none of. */
    private static CreateFieldIndexCollection.Builder parameters(
            JsonFields params, CreateFieldIndexCollection.Builder create) {
        params.ignore(List.of("lookup", "range", "is_principal", "on_disk", "enable_hnsw"));
        FieldType type = type(Scalars.text(params.need("type"), "type"));
        params.find("is_tenant").map(it -> Scalars.bool(it, "is_tenant")).ifPresent(tenant -> {
            if (type == FieldType.FieldTypeKeyword) {
                create.setFieldIndexParams(PayloadIndexParams.newBuilder()
                        .setKeywordIndexParams(KeywordIndexParams.newBuilder().setIsTenant(tenant)));
            }
        });
        return create.setFieldType(type);
    }

    private static FieldType type(String name) {
        return switch (name) {
            case "keyword" -> FieldType.FieldTypeKeyword;
            case "integer" -> FieldType.FieldTypeInteger;
            case "float" -> FieldType.FieldTypeFloat;
            case "bool" -> FieldType.FieldTypeBool;
            case "datetime" -> FieldType.FieldTypeDatetime;
            case "uuid" -> FieldType.FieldTypeUuid;
            case "text" -> FieldType.FieldTypeText;
            case "geo" -> FieldType.FieldTypeGeo;
            default ->
                throw Refusal.invalid("a payload index must be one of keyword, integer, float, bool, datetime,"
                        + " uuid, text and geo");
        };
    }

    static ObjectNode json(PayloadIndexParams params) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        if (params.hasKeywordIndexParams()) {
            json.put("type", "keyword");
            if (params.getKeywordIndexParams().hasIsTenant()) {
                json.put("is_tenant", params.getKeywordIndexParams().getIsTenant());
            }
        }
        return json;
    }
}
