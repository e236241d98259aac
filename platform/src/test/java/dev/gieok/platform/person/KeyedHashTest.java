package dev.gieok.platform.person;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Stored keys hang on it: it may never come out otherwise. */
class KeyedHashTest {
    private static final byte[] SECRET = "0123456789abcdef0123456789abcdef".getBytes(StandardCharsets.US_ASCII);

    private final KeyedHash hash = new KeyedHash(SECRET);

    @ParameterizedTest
    @CsvSource({"lexical, 부산", "entity, bruno goldman", "session, ''"})
    void isTheMacOfPurposeAndData(String purpose, String data) throws GeneralSecurityException {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(SECRET, "HmacSHA256"));
        byte[] expected = mac.doFinal((purpose + "\0" + data).getBytes(StandardCharsets.UTF_8));

        assertArrayEquals(expected, hash.hash(purpose, data.getBytes(StandardCharsets.UTF_8)));
        assertEquals(HexFormat.of().formatHex(expected, 0, 16), hash.hex(purpose, data));
    }

    @Test
    void isTheSameOnManyThreads() {
        String alone = new KeyedHash(SECRET).hex("lexical", "walnut");

        Set<String> together = IntStream.range(0, 10_000)
                .parallel()
                .mapToObj(i -> hash.hex("lexical", "walnut"))
                .collect(Collectors.toSet());

        assertEquals(Set.of(alone), together);
    }
}
