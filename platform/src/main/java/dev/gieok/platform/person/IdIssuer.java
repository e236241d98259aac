package dev.gieok.platform.person;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;

/**
 * Makes ids that only this instance can make for this person: ten bytes of body and a six-byte tag keyed by the
 * person, in base 32. A guessed or foreign id is told from one that is merely not stored yet.
 */
public final class IdIssuer {
    private static final int BODY = 10;
    private static final int TAG = 6;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final KeyedHash hash;

    public IdIssuer(PersonKeys keys) {
        this.hash = keys.hash();
    }

    /**
     * @param prefix such as `obs`
     */
    public String random(String prefix) {
        byte[] body = new byte[BODY];
        RANDOM.nextBytes(body);
        return issued(prefix, body);
    }

    /** The same name gives the same id, for this person. */
    public String derived(String prefix, String name) {
        byte[] body = Arrays.copyOf(hash.hash("id-body " + prefix, name.getBytes(StandardCharsets.UTF_8)), BODY);
        return issued(prefix, body);
    }

    /** Whether the id was made here for this person. */
    public boolean isIssued(String id) {
        int border = id.indexOf('_');
        if (border < 0 || id.length() != border + 27 || !Base32.isBase32(id.substring(border + 1))) {
            return false;
        }
        byte[] bytes = Base32.decode(id.substring(border + 1), BODY + TAG);
        String again = issued(id.substring(0, border), Arrays.copyOf(bytes, BODY));
        return MessageDigest.isEqual(again.getBytes(StandardCharsets.UTF_8), id.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * An id that was made elsewhere, or for somebody else, as an id of here: its body with a tag of this person. One that
     * was made here stays as it is, also after it has been somewhere else meanwhile.
     */
    public String reissued(String id) {
        int border = id.indexOf('_');
        if (border < 0 || id.length() != border + 27 || !Base32.isBase32(id.substring(border + 1))) {
            throw new IllegalArgumentException("not an id");
        }
        byte[] bytes = Base32.decode(id.substring(border + 1), BODY + TAG);
        return issued(id.substring(0, border), Arrays.copyOf(bytes, BODY));
    }

    private String issued(String prefix, byte[] body) {
        byte[] bytes = Arrays.copyOf(body, BODY + TAG);
        System.arraycopy(hash.hash("id-tag " + prefix, body), 0, bytes, BODY, TAG);
        return prefix + "_" + Base32.encode(bytes);
    }
}
