package dev.gieok.platform.person;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.StreamingAead;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import com.google.crypto.tink.streamingaead.PredefinedStreamingAeadParameters;
import dev.gieok.contracts.id.PersonId;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Optional;

/**
 * A registry that has keys for {@link PersonId#NOBODY}, too, so that what is asked for persons can be rehearsed before
 * the first one comes. They are made when the service starts and kept nowhere. For reading only: what was written for
 * nobody could never be read again.
 */
public final class RehearsalPersons implements PersonRegistry {
    private final PersonRegistry persons;
    private final PersonKeys nobodys;

    public RehearsalPersons(PersonRegistry persons) {
        this.persons = persons;
        this.nobodys = made();
    }

    private static PersonKeys made() {
        byte[] secret = new byte[32];
        new SecureRandom().nextBytes(secret);
        try {
            return new PersonKeys(
                    PersonId.NOBODY,
                    KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM)
                            .getPrimitive(RegistryConfiguration.get(), Aead.class),
                    KeysetHandle.generateNew(PredefinedStreamingAeadParameters.AES256_GCM_HKDF_1MB)
                            .getPrimitive(RegistryConfiguration.get(), StreamingAead.class),
                    new KeyedHash(secret));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public PersonId enrol(String subject) {
        return persons.enrol(subject);
    }

    @Override
    public Optional<PersonId> find(String subject) {
        return persons.find(subject);
    }

    @Override
    public boolean isErased(String subject) {
        return persons.isErased(subject);
    }

    @Override
    public PersonKeys keys(PersonId person) {
        return person.equals(PersonId.NOBODY) ? nobodys : persons.keys(person);
    }
}
