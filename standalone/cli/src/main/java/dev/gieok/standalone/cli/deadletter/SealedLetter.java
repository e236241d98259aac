package dev.gieok.standalone.cli.deadletter;

import dev.gieok.contracts.Headers;
import dev.gieok.contracts.id.PersonId;
import dev.gieok.platform.kafka.DeadLetters;
import dev.gieok.platform.person.ErasedException;
import dev.gieok.platform.person.MasterKey;
import dev.gieok.platform.person.PersonRegistry;
import dev.gieok.standalone.cli.launch.LaunchFailedException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;

/** What came in clear from outside and was sealed when it failed: its `sub` and its value. */
record SealedLetter(String subject, byte[] value) {
    static boolean isOne(DeadLetter letter) {
        String type = letter.header(Headers.CONTENT_TYPE);
        return letter.record().value() != null
                && (type.equals(DeadLetters.SYSTEM_SEALED) || type.equals(DeadLetters.PERSON_SEALED));
    }

    /**
     * @throws ErasedException when its person was erased since
     */
    static SealedLetter open(DeadLetter letter, MasterKey master, PersonRegistry persons) {
        ByteBuffer clear = ByteBuffer.wrap(opened(letter, master, persons));
        byte[] subject = new byte[Short.toUnsignedInt(clear.getShort())];
        clear.get(subject);
        byte[] value = new byte[clear.remaining()];
        clear.get(value);
        return new SealedLetter(new String(subject, StandardCharsets.UTF_8), value);
    }

    private static byte[] opened(DeadLetter letter, MasterKey master, PersonRegistry persons) {
        byte[] sealed = letter.record().value();
        if (letter.header(Headers.CONTENT_TYPE).equals(DeadLetters.PERSON_SEALED)) {
            return persons.keys(new PersonId(letter.header(Headers.SUBJECT))).open(sealed, DeadLetters.PERSON_SEALED);
        }
        try {
            return master.aead().decrypt(sealed, DeadLetters.SYSTEM_SEALED.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new LaunchFailedException("The master key of this machine does not open this dead letter.", e);
        }
    }

    @Override
    public String toString() {
        return "SealedLetter";
    }
}
