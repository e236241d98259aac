package dev.gieok.encoder.text;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Embeds a text once while it is fresh: facts come back with each of their versions, questions are asked again. */
public final class CachedTextEncoder implements TextEncoder {
    // Few and short-lived: a vector can be inverted in part, so it must not outlive what was erased by long.
    private static final Duration KEPT = Duration.ofMinutes(5);

    private final TextEncoder encoder;
    // Keyed by hash, so that no words are kept.
    private final Cache<String, float[]> vectors;

    public CachedTextEncoder(TextEncoder encoder, int size) {
        this.encoder = encoder;
        this.vectors =
                Caffeine.newBuilder().maximumSize(size).expireAfterWrite(KEPT).build();
    }

    @Override
    public String model() {
        return encoder.model();
    }

    @Override
    public int dimension() {
        return encoder.dimension();
    }

    @Override
    public List<String> languages() {
        return encoder.languages();
    }

    @Override
    public List<float[]> embed(List<String> texts) {
        List<String> keys = texts.stream().map(CachedTextEncoder::key).toList();
        Map<String, float[]> known = new LinkedHashMap<>(vectors.getAllPresent(keys));
        Map<String, String> missing = new LinkedHashMap<>();
        for (int i = 0; i < texts.size(); i++) {
            if (!known.containsKey(keys.get(i))) {
                missing.put(keys.get(i), texts.get(i));
            }
        }
        if (!missing.isEmpty()) {
            List<float[]> made = encoder.embed(List.copyOf(missing.values()));
            int i = 0;
            for (String key : missing.keySet()) {
                known.put(key, made.get(i));
                vectors.put(key, made.get(i++));
            }
        }
        List<float[]> result = new ArrayList<>(texts.size());
        for (String key : keys) {
            float[] vector = known.get(key);
            if (vector == null) {
                throw new IllegalStateException("the encoder gave fewer vectors than texts");
            }
            result.add(vector.clone());
        }
        return result;
    }

    private static String key(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
