package dev.gieok.standalone.qdrant.point;

import dev.gieok.standalone.qdrant.refusal.Refusal;
import io.qdrant.client.grpc.Common.PointId;
import java.util.Arrays;
import java.util.Locale;
import java.util.UUID;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.NumericUtils;

/**
 * A point's id. As bytes: one of kind, then 8 (unsigned integer) or 16 (UUID), so that the bytes sort as Qdrant sorts
 * ids: numbers first, both unsigned.
 */
public record PointKey(boolean numeric, long high, long low) implements Comparable<PointKey> {
    private static final byte NUMBER = 1;
    private static final byte UUID_KIND = 2;
    // Adding it turns the signed order of NumericUtils into the unsigned one of ids.
    private static final long UNSIGNED = Long.MIN_VALUE;

    /** @throws Refusal for an id that is neither a number nor a UUID */
    public static PointKey of(PointId id) {
        return switch (id.getPointIdOptionsCase()) {
            case NUM -> new PointKey(true, 0, id.getNum());
            case UUID -> of(parse(id.getUuid()));
            case POINTIDOPTIONS_NOT_SET -> throw Refusal.invalid("a point needs an id: an unsigned integer or a UUID");
        };
    }

    public static PointKey of(UUID uuid) {
        return new PointKey(false, uuid.getMostSignificantBits(), uuid.getLeastSignificantBits());
    }

    public static PointKey of(BytesRef bytes) {
        int at = bytes.offset;
        return bytes.bytes[at] == NUMBER
                ? new PointKey(true, 0, read(bytes.bytes, at + 1))
                : new PointKey(false, read(bytes.bytes, at + 1), read(bytes.bytes, at + 1 + Long.BYTES));
    }

    public BytesRef bytes() {
        byte[] bytes = new byte[1 + (numeric ? 1 : 2) * Long.BYTES];
        bytes[0] = numeric ? NUMBER : UUID_KIND;
        if (!numeric) {
            NumericUtils.longToSortableBytes(high ^ UNSIGNED, bytes, 1);
        }
        NumericUtils.longToSortableBytes(low ^ UNSIGNED, bytes, bytes.length - Long.BYTES);
        return new BytesRef(bytes);
    }

    public PointId toProto() {
        return numeric
                ? PointId.newBuilder().setNum(low).build()
                : PointId.newBuilder().setUuid(new UUID(high, low).toString()).build();
    }

    @Override
    public int compareTo(PointKey other) {
        return Arrays.compareUnsigned(bytes().bytes, other.bytes().bytes);
    }

    @Override
    public String toString() {
        return numeric ? Long.toUnsignedString(low) : new UUID(high, low).toString();
    }

    private static long read(byte[] bytes, int at) {
        return NumericUtils.sortableBytesToLong(bytes, at) ^ UNSIGNED;
    }

    private static UUID parse(String text) {
        String hex = text.toLowerCase(Locale.ROOT).replace("urn:uuid:", "").replace("-", "");
        if (hex.length() != 32 || !hex.chars().allMatch(c -> Character.digit(c, 16) >= 0)) {
            throw Refusal.invalid("Unable to parse UUID of a point id");
        }
        return new UUID(Long.parseUnsignedLong(hex, 0, 16, 16), Long.parseUnsignedLong(hex, 16, 32, 16));
    }
}
