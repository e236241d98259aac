package dev.gieok.contracts.memory;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Base64;

/**
 * A vector and the model that made it. `vector` is base64 of little-endian float32, L2-normalised by text encoders.
 */
public record Embedding(String model, String vector) {

    public static Embedding of(String model, float[] floats) {
        ByteBuffer bytes = ByteBuffer.allocate(floats.length * Float.BYTES).order(ByteOrder.LITTLE_ENDIAN);
        bytes.asFloatBuffer().put(floats);
        return new Embedding(model, Base64.getEncoder().encodeToString(bytes.array()));
    }

    public float[] floats() {
        ByteBuffer bytes = ByteBuffer.wrap(Base64.getDecoder().decode(vector)).order(ByteOrder.LITTLE_ENDIAN);
        float[] floats = new float[bytes.remaining() / Float.BYTES];
        bytes.asFloatBuffer().get(floats);
        return floats;
    }

    @Override
    public String toString() {
        return "Embedding[" + model + "]";
    }
}
