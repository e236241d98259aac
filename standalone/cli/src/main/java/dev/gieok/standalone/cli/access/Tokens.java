package dev.gieok.standalone.cli.access;

import dev.gieok.standalone.cli.launch.Home;
import dev.gieok.standalone.cli.launch.LaunchFailedException;
import dev.gieok.standalone.cli.launch.Secrets;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.NumericDate;
import org.jose4j.lang.JoseException;

/** Signs tokens with the key of this machine: RS256, the user is the `sub`. */
public final class Tokens {
    public static final Duration DEFAULT_LIFE = Duration.ofDays(30);

    private final PrivateKey key;
    private final Clock clock;

    Tokens(PrivateKey key, Clock clock) {
        this.key = key;
        this.clock = clock;
    }

    public static Tokens of(Home home) {
        try {
            home.create();
            Path file = Secrets.loadOrCreate(home.keys()).jwtPrivateKey();
            return new Tokens(privateKey(Files.readString(file)), Clock.systemUTC());
        } catch (IOException | GeneralSecurityException e) {
            throw new LaunchFailedException("The key that signs tokens cannot be read in " + home.keys() + ".", e);
        }
    }

    public String mint(String user, Duration life) {
        Instant now = clock.instant();
        JwtClaims claims = new JwtClaims();
        claims.setIssuer(Secrets.ISSUER);
        claims.setSubject(user);
        claims.setGeneratedJwtId();
        claims.setIssuedAt(NumericDate.fromSeconds(now.getEpochSecond()));
        claims.setExpirationTime(NumericDate.fromSeconds(now.plus(life).getEpochSecond()));
        JsonWebSignature signature = new JsonWebSignature();
        signature.setAlgorithmHeaderValue(AlgorithmIdentifiers.RSA_USING_SHA256);
        signature.setHeader("typ", "JWT");
        signature.setPayload(claims.toJson());
        signature.setKey(key);
        try {
            return signature.getCompactSerialization();
        } catch (JoseException e) {
            throw new IllegalStateException("the token could not be signed", e);
        }
    }

    private static PrivateKey privateKey(String pem) throws GeneralSecurityException {
        String body = pem.replaceAll("-----[A-Z ]+-----", "").replaceAll("\\s", "");
        return KeyFactory.getInstance("RSA")
                .generatePrivate(new PKCS8EncodedKeySpec(Base64.getDecoder().decode(body)));
    }
}
