package dev.gieok.standalone.cli.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.gieok.standalone.cli.launch.Home;
import dev.gieok.standalone.cli.launch.LaunchFailedException;
import dev.gieok.standalone.cli.launch.Secrets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.spec.X509EncodedKeySpec;
import java.time.Duration;
import java.util.Base64;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.jose4j.jwt.consumer.JwtConsumerBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TokensTest {
    @TempDir
    Path folder;

    @Test
    void areAcceptedByWhoeverHasThePublicKey() throws Exception {
        Home home = new Home(folder);

        JwtClaims claims = verified(home, Tokens.of(home).mint("하늘", Duration.ofHours(1)));

        assertEquals("하늘", claims.getSubject());
        assertEquals(
                3_600,
                claims.getExpirationTime().getValue() - claims.getIssuedAt().getValue());
    }

    @Test
    void endWhenTheirTimeIsUp() {
        Home home = new Home(folder);
        String token = Tokens.of(home).mint("me", Duration.ofSeconds(-1));

        assertThrows(InvalidJwtException.class, () -> verified(home, token));
    }

    @Test
    void liveAsLongAsTheyAreTold() {
        assertEquals(Duration.ofDays(30), TokenCommand.parse("30d"));
        assertEquals(Duration.ofMinutes(5), TokenCommand.parse(" 5m "));
        assertThrows(LaunchFailedException.class, () -> TokenCommand.parse("soon"));
    }

    @Test
    void liveForNoTimeAtAllNever() {
        assertThrows(LaunchFailedException.class, () -> TokenCommand.parse("0s"));
        assertThrows(LaunchFailedException.class, () -> TokenCommand.parse("000d"));
        assertEquals(Duration.ofSeconds(1), TokenCommand.parse("1s"));
    }

    private static JwtClaims verified(Home home, String token) throws Exception {
        String pem = Files.readString(Secrets.loadOrCreate(home.keys()).jwtPublicKey());
        byte[] encoded = Base64.getMimeDecoder()
                .decode(pem.replace("-----BEGIN PUBLIC KEY-----", "").replace("-----END PUBLIC KEY-----", ""));
        PublicKey key = KeyFactory.getInstance("RSA").generatePublic(new X509EncodedKeySpec(encoded));
        return new JwtConsumerBuilder()
                .setExpectedIssuer("gieok-standalone")
                .setRequireExpirationTime()
                .setRequireSubject()
                .setVerificationKey(key)
                .build()
                .processToClaims(token);
    }
}
