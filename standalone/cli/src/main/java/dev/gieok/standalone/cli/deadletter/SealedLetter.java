package dev.gieok.standalone.cli.deadletter;

import dev.gieok.platform.kafka.DeadLetters;
import dev.gieok.platform.person.MasterKey;
import dev.gieok.standalone.cli.launch.LaunchFailedException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;

/** What came in clear from outside and was sealed under the system key when it failed: its `sub` and its value. */
record SealedLetter(String subject, byte[] value) {
    static SealedLetter open(byte[] sealed, MasterKey master) {
        try {
            ByteBuffer clear = ByteBuffer.wrap(
                    master.aead().decrypt(sealed, DeadLetters.SYSTEM_SEALED.getBytes(StandardCharsets.UTF_8)));
            byte[] subject = new byte[Short.toUnsignedInt(clear.getShort())];
            clear.get(subject);
            byte[] value = new byte[clear.remaining()];
            clear.get(value);
            return new SealedLetter(new String(subject, StandardCharsets.UTF_8), value);
        } catch (GeneralSecurityException e) {
            throw new LaunchFailedException("The master key of this machine does not open this dead letter.", e);
        }
    }

    @Override
    public String toString() {
        return "SealedLetter";
    }
}
