package dev.gieok.standalone.qdrant.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.gieok.standalone.qdrant.refusal.Refusal;
import io.qdrant.client.grpc.Common.PointId;
import java.math.BigInteger;
import java.util.List;

/** The ids of points: unsigned integers of 64 bits, or UUIDs as strings. */
final class IdJson {
    private static final BigInteger END = BigInteger.ONE.shiftLeft(Long.SIZE);

    private IdJson() {}

    static PointId id(JsonNode node) {
        if (node.isTextual()) {
            return PointId.newBuilder().setUuid(node.textValue()).build();
        }
        if (node.isIntegralNumber()) {
            return numeric(node.bigIntegerValue());
        }
        throw unreadable();
    }

    static List<PointId> ids(JsonNode node, String name) {
        return Scalars.list(node, name, IdJson::id);
    }

    /** As a part of a path. */
    static PointId id(String text) {
        return text.chars().allMatch(c -> c >= '0' && c <= '9') && !text.isEmpty()
                ? numeric(new BigInteger(text))
                : PointId.newBuilder().setUuid(text).build();
    }

    static JsonNode json(PointId id) {
        return id.hasNum()
                ? JsonNodeFactory.instance.numberNode(new BigInteger(Long.toUnsignedString(id.getNum())))
                : JsonNodeFactory.instance.textNode(id.getUuid());
    }

    private static PointId numeric(BigInteger number) {
        if (number.signum() < 0 || number.compareTo(END) >= 0) {
            throw unreadable();
        }
        return PointId.newBuilder().setNum(number.longValue()).build();
    }

    private static Refusal unreadable() {
        return Refusal.invalid("a point's id must be an unsigned integer or a UUID");
    }
}
