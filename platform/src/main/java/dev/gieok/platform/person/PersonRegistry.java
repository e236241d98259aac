package dev.gieok.platform.person;

import dev.gieok.contracts.id.PersonId;
import java.util.Optional;

/** Who is who. Enrolment happens only at the front door, on the person's own authenticated write. */
public interface PersonRegistry {
    /**
     * The person behind a subject, made when new, or when it comes back after an erasure.
     *
     * @throws ErasedException while it is being erased
     */
    PersonId enrol(String subject);

    /** The person behind a subject; empty for one that never wrote, or was erased and has not come back. */
    Optional<PersonId> find(String subject);

    /** Whether the subject is being erased, or was and has not come back. */
    boolean isErased(String subject);

    /**
     * @throws ErasedException when the keys were destroyed
     * @throws dev.gieok.platform.NonRetriableException `unknown-person` when there never was such a person
     */
    PersonKeys keys(PersonId person);
}
