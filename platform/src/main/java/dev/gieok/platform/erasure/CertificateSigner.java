package dev.gieok.platform.erasure;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.crypto.tink.subtle.Ed25519Sign;
import dev.gieok.platform.person.MasterKey;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Base64;

/** Signs certificates with an Ed25519 key that follows from the master key, and outlives its rotation. */
public final class CertificateSigner {
    /** Beside the master key: the public key, for whoever wants to compare. */
    public static final String PUBLIC_KEY_FILE = "certificate-public.txt";

    private final Ed25519Sign signing;
    private final String publicKey;

    public CertificateSigner(MasterKey master) {
        try {
            var pair = Ed25519Sign.KeyPair.newKeyPairFromSeed(master.derived("certificates", "ed25519"));
            this.signing = new Ed25519Sign(pair.getPrivateKey());
            this.publicKey = Base64.getEncoder().encodeToString(pair.getPublicKey());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    public String publicKey() {
        return publicKey;
    }

    /** The certificate with its public key and signature. */
    public ObjectNode signed(ObjectNode certificate) {
        ObjectNode signed = certificate.deepCopy().put("publicKey", publicKey);
        try {
            byte[] signature = signing.sign(CanonicalJson.bytes(signed));
            return signed.put("signature", Base64.getEncoder().encodeToString(signature));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Leaves the public key where its holder can find it. */
    public void publish(Path masterKeyFile) throws IOException {
        Path file = masterKeyFile.resolveSibling(PUBLIC_KEY_FILE);
        if (!Files.exists(file) || !Files.readString(file).strip().equals(publicKey)) {
            Files.writeString(file, publicKey + "\n");
        }
    }
}
