package dev.gieok.gateway.access;

import dev.gieok.platform.person.KeyedHash;
import dev.gieok.platform.person.MasterKey;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;

/**
 * The proof that a call with a cookie was made by our own page: a keyed hash of the cookie, which another site can
 * neither read nor compute. The same on every gateway, and nothing is stored.
 */
public final class CsrfProofs {
    private final KeyedHash hash;

    public CsrfProofs(MasterKey master) {
        this.hash = new KeyedHash(master.serviceToken().getBytes(StandardCharsets.UTF_8));
    }

    public String of(String token) {
        return hash.hex("csrf", token);
    }

    public boolean proves(String proof, String token) {
        return MessageDigest.isEqual(
                proof.getBytes(StandardCharsets.UTF_8), of(token).getBytes(StandardCharsets.UTF_8));
    }
}
