package dev.gieok.platform.erasure;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.crypto.tink.subtle.Ed25519Verify;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.Optional;

/** Whether a certificate is as it was signed. Needs nothing but the certificate, and the key that one trusts. */
public sealed interface CertificateCheck {
    /** As it was signed by the holder of this key. */
    record Valid(String publicKey) implements CertificateCheck {}

    /** Something in it was changed after it was signed, or the signature belongs to another one. */
    record Altered() implements CertificateCheck {}

    /** Whole, but signed by somebody else than was expected. */
    record SignedByAnother(String publicKey) implements CertificateCheck {}

    /** Not a certificate. */
    record Unreadable() implements CertificateCheck {}

    /**
     * @param trusted base64 of the public key that is expected; empty to take the one in the certificate
     */
    static CertificateCheck of(byte[] certificate, Optional<String> trusted) {
        ObjectMapper strict = JsonMapper.builder()
                .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .build();
        try {
            JsonNode read = strict.readTree(certificate);
            if (!(read instanceof ObjectNode whole)
                    || !whole.path("signature").isTextual()
                    || !whole.path("publicKey").isTextual()) {
                return new Unreadable();
            }
            String key = whole.get("publicKey").asText();
            byte[] signature = Base64.getDecoder().decode(whole.get("signature").asText());
            ObjectNode signed = whole.deepCopy();
            signed.remove("signature");
            new Ed25519Verify(Base64.getDecoder().decode(key)).verify(signature, CanonicalJson.bytes(signed));
            boolean expected = trusted.isEmpty() || trusted.get().strip().equals(key);
            return expected ? new Valid(key) : new SignedByAnother(key);
        } catch (GeneralSecurityException e) {
            return new Altered();
        } catch (IOException | IllegalArgumentException e) {
            return new Unreadable();
        }
    }
}
