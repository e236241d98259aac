package dev.gieok.gateway;

import io.smallrye.jwt.build.Jwt;
import io.smallrye.jwt.build.JwtClaimsBuilder;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.lang.JoseException;

/** Tokens as an issuer would give them. */
public final class Tokens {
    private static final String ISSUER = "gieok";
    private static final KeyPair TRUSTED = pair();
    private static final KeyPair STRANGE = pair();

    private Tokens() {}

    public static String of(String subject) {
        return claims(ISSUER, Duration.ofHours(1)).subject(subject).sign(TRUSTED.getPrivate());
    }

    static String expired(String subject) {
        return claims(ISSUER, Duration.ofHours(-1)).subject(subject).sign(TRUSTED.getPrivate());
    }

    static String notYet(String subject) {
        return claims(ISSUER, Duration.ofHours(2))
                .subject(subject)
                .claim("nbf", Instant.now().plus(Duration.ofHours(1)).getEpochSecond())
                .sign(TRUSTED.getPrivate());
    }

    /** Made by hand, since the builder gives every token an end. */
    static String withoutExpiry(String subject) {
        JwtClaims claims = new JwtClaims();
        claims.setIssuer(ISSUER);
        claims.setSubject(subject);
        claims.setIssuedAtToNow();
        JsonWebSignature signed = new JsonWebSignature();
        signed.setPayload(claims.toJson());
        signed.setKey(TRUSTED.getPrivate());
        signed.setAlgorithmHeaderValue(AlgorithmIdentifiers.RSA_USING_SHA256);
        try {
            return signed.getCompactSerialization();
        } catch (JoseException e) {
            throw new IllegalStateException(e);
        }
    }

    static String ofAnotherIssuer(String subject) {
        return claims("https://elsewhere.example", Duration.ofHours(1))
                .subject(subject)
                .sign(TRUSTED.getPrivate());
    }

    static String withoutSubject() {
        return claims(ISSUER, Duration.ofHours(1)).sign(TRUSTED.getPrivate());
    }

    static String withoutSubjectButUpn() {
        return claims(ISSUER, Duration.ofHours(1)).upn("somebody").sign(TRUSTED.getPrivate());
    }

    static String signedByAnother(String subject) {
        return claims(ISSUER, Duration.ofHours(1)).subject(subject).sign(STRANGE.getPrivate());
    }

    static String publicKey() {
        return Base64.getEncoder().encodeToString(TRUSTED.getPublic().getEncoded());
    }

    private static JwtClaimsBuilder claims(String issuer, Duration valid) {
        Instant now = Instant.now();
        return Jwt.claims()
                .issuer(issuer)
                .issuedAt(now.minus(Duration.ofHours(2)))
                .expiresAt(now.plus(valid));
    }

    private static KeyPair pair() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
