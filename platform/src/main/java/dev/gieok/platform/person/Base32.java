package dev.gieok.platform.person;

import java.math.BigInteger;
import java.security.SecureRandom;

/** Lower-case base 32 (digits and `a` to `v`) of fixed width: the form of ids. */
final class Base32 {
    private static final SecureRandom RANDOM = new SecureRandom();

    private Base32() {}

    /** Of random bytes; 16 bytes give 26 characters. */
    static String random(int bytes) {
        byte[] data = new byte[bytes];
        RANDOM.nextBytes(data);
        return encode(data);
    }

    static String encode(byte[] data) {
        int width = (data.length * 8 + 4) / 5;
        String digits = new BigInteger(1, data).toString(32);
        return "0".repeat(width - digits.length()) + digits;
    }

    static boolean isBase32(String text) {
        return text.chars().allMatch(c -> (c >= '0' && c <= '9') || (c >= 'a' && c <= 'v'));
    }

    /** The bytes of such text, right-aligned in `length` bytes. */
    static byte[] decode(String text, int length) {
        byte[] number = new BigInteger(text, 32).toByteArray();
        byte[] data = new byte[length];
        int copied = Math.min(length, number.length);
        System.arraycopy(number, number.length - copied, data, length - copied, copied);
        return data;
    }
}
