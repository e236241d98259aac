package dev.gieok.platform.person;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.StreamingAead;
import dev.gieok.contracts.ErrorCode;
import dev.gieok.contracts.id.PersonId;
import dev.gieok.platform.NonRetriableException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;

/** The keys of one person. Everything sealed is bound to the person and to a context, such as an event's id. */
public final class PersonKeys {
    private final PersonId person;
    private final Aead aead;
    private final StreamingAead streaming;
    private final KeyedHash hash;

    PersonKeys(PersonId person, Aead aead, StreamingAead streaming, KeyedHash hash) {
        this.person = person;
        this.aead = aead;
        this.streaming = streaming;
        this.hash = hash;
    }

    public PersonId person() {
        return person;
    }

    /** For store keys, entity keys, lexical tokens and ids. */
    public KeyedHash hash() {
        return hash;
    }

    public byte[] seal(byte[] clear, String context) {
        try {
            return aead.encrypt(clear, associated(context));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * @throws NonRetriableException `unreadable-event` when it was not sealed for this person and context
     */
    public byte[] open(byte[] sealed, String context) {
        try {
            return aead.decrypt(sealed, associated(context));
        } catch (GeneralSecurityException e) {
            throw new NonRetriableException(ErrorCode.UNREADABLE_EVENT, e);
        }
    }

    /** Base64 of the sealed UTF-8 text, for a string property of a store. */
    public String sealText(String clear, String context) {
        return Base64.getEncoder().encodeToString(seal(clear.getBytes(StandardCharsets.UTF_8), context));
    }

    public String openText(String sealed, String context) {
        return new String(open(Base64.getDecoder().decode(sealed), context), StandardCharsets.UTF_8);
    }

    /** A stream that seals what is written to it; closing it finishes the seal. */
    public OutputStream sealing(OutputStream sealed, String context) throws IOException {
        try {
            return streaming.newEncryptingStream(sealed, associated(context));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A stream of the clear bytes; reading fails on bytes that were tampered with. */
    public InputStream opening(InputStream sealed, String context) throws IOException {
        try {
            return streaming.newDecryptingStream(sealed, associated(context));
        } catch (GeneralSecurityException e) {
            throw new NonRetriableException(ErrorCode.UNREADABLE_EVENT, e);
        }
    }

    private byte[] associated(String context) {
        return (person.value() + "|" + context).getBytes(StandardCharsets.UTF_8);
    }
}
