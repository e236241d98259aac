package dev.gieok.platform.person;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.gieok.contracts.id.CertificateId;
import dev.gieok.contracts.id.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * What the registry holds of a subject.
 *
 * @param generation counts the lives of one subject: after an erasure the next one begins
 * @param state null for active, as entries were written before there was any other
 * @param certificate of the erasure that runs or has ended
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Subject(
        PersonId person,
        int generation,
        @Nullable State state,
        @Nullable CertificateId certificate) {

    /** How it stands. */
    public enum State {
        /** Everything about the person is being removed: nothing is written for the subject. */
        ERASING,
        /** Nothing is left; the next authenticated write begins a new generation. */
        ERASED
    }

    static Subject first(PersonId person) {
        return new Subject(person, 1, null, null);
    }

    public boolean isActive() {
        return state == null;
    }

    Subject erasing(CertificateId by) {
        return new Subject(person, generation, State.ERASING, by);
    }

    Subject erased(CertificateId by) {
        return new Subject(person, generation, State.ERASED, by);
    }

    Subject cameBackAs(PersonId next) {
        return new Subject(next, generation + 1, null, null);
    }
}
