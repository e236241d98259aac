package dev.gieok.standalone.qdrant.protocol;

import dev.gieok.standalone.qdrant.point.PayloadPath;
import dev.gieok.standalone.qdrant.refusal.Refusal;
import io.qdrant.client.grpc.Collections.PayloadSchemaInfo;
import io.qdrant.client.grpc.Collections.PayloadSchemaType;
import io.qdrant.client.grpc.Points.CreateFieldIndexCollection;

/** Reads the wish for a payload index: its type, and parameters such as {@code is_tenant}. */
final class PayloadIndexes {
    private PayloadIndexes() {}

    /** @throws Refusal for types that need an index of their own */
    static PayloadSchemaInfo read(CreateFieldIndexCollection request) {
        PayloadPath.parse(request.getFieldName());
        PayloadSchemaType type = switch (request.getFieldType()) {
            case FieldTypeKeyword -> PayloadSchemaType.Keyword;
            case FieldTypeInteger -> PayloadSchemaType.Integer;
            case FieldTypeFloat -> PayloadSchemaType.Float;
            case FieldTypeBool -> PayloadSchemaType.Bool;
            case FieldTypeDatetime -> PayloadSchemaType.Datetime;
            case FieldTypeUuid -> PayloadSchemaType.Uuid;
            case FieldTypeText -> throw Refusal.unsupported("a full-text payload index");
            case FieldTypeGeo -> throw Refusal.unsupported("a payload index of places");
            case UNRECOGNIZED -> throw Refusal.unsupported("this type of payload index");
        };
        PayloadSchemaInfo.Builder info = PayloadSchemaInfo.newBuilder().setDataType(type);
        if (request.hasFieldIndexParams()) {
            info.setParams(request.getFieldIndexParams());
        }
        return info.build();
    }
}
