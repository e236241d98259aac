package dev.gieok.platform.person;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** HMAC-SHA256 under one secret, with a purpose mixed in so that two uses never meet. */
public final class KeyedHash {
    private static final String ALGORITHM = "HmacSHA256";

    private final SecretKeySpec key;
    // Begun with the purpose: a copy of it is half of the work of beginning anew. Prefixes of ids from elsewhere are
    // purposes, too, so there may be many.
    private static final int MOST_BEGUN = 64;
    private final ConcurrentMap<String, Mac> begun = new ConcurrentHashMap<>();

    /**
     * @param secret 32 bytes
     */
    public KeyedHash(byte[] secret) {
        this.key = new SecretKeySpec(secret, ALGORITHM);
    }

    /** 32 bytes. */
    public byte[] hash(String purpose, byte[] data) {
        try {
            Mac mac = begun.get(purpose);
            if (mac == null) {
                mac = begin(purpose);
                if (begun.size() < MOST_BEGUN) {
                    begun.put(purpose, mac);
                }
            }
            return ((Mac) mac.clone()).doFinal(data);
        } catch (CloneNotSupportedException e) {
            throw new IllegalStateException(e);
        }
    }

    private Mac begin(String purpose) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            mac.update(purpose.getBytes(StandardCharsets.UTF_8));
            mac.update((byte) 0);
            return mac;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** 32 hex digits: 128 bits of the hash. */
    public String hex(String purpose, byte[] data) {
        return HexFormat.of().formatHex(hash(purpose, data), 0, 16);
    }

    public String hex(String purpose, String data) {
        return hex(purpose, data.getBytes(StandardCharsets.UTF_8));
    }
}
