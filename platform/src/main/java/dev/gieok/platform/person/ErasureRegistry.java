package dev.gieok.platform.person;

import dev.gieok.contracts.id.CertificateId;
import dev.gieok.contracts.id.PersonId;
import java.time.Instant;
import java.util.Optional;

/** The registry as an erasure changes it. Every step may be done again, by any instance. */
public interface ErasureRegistry {
    /** Where a subject stands, as it is now. */
    Optional<Subject> standing(String subjectKey);

    /**
     * Closes the front door, unless the subject has another person by now or is being erased already.
     *
     * @return how it stands afterwards
     */
    Optional<Subject> close(String subjectKey, PersonId person, CertificateId certificate);

    Fate fate(PersonId person);

    /** Puts a marker where the keyset was. The first destruction counts. */
    void destroy(PersonId person, CertificateId certificate, Instant at);

    /** Opens the front door for a new generation, if the subject's last person is this one. */
    void conclude(String subjectKey, PersonId person, CertificateId certificate);
}
