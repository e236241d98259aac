package dev.gieok.platform.secrets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class SecretsTest {
    private final Secrets secrets = new Secrets();

    @Test
    void areFoundAndMasked() {
        assertTrue(secrets.isIn("the door code is 4821, if you come early"));
        assertEquals("Pay with ••• then", secrets.mask("Pay with 4111 1111 1111 1111 then"));
    }

    @Test
    void areNotEveryNumber() {
        // One digit is not what the check digit of a card would be.
        assertFalse(secrets.isIn("Parcel 4111 1111 1111 1112"));
        assertEquals("Room 4821", secrets.mask("Room 4821"));
    }
}
