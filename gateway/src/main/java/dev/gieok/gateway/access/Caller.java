package dev.gieok.gateway.access;

import dev.gieok.gateway.problem.ProblemCode;
import dev.gieok.gateway.problem.Refusal;
import dev.gieok.platform.person.ErasedException;
import dev.gieok.platform.person.PersonKeys;
import dev.gieok.platform.person.PersonRegistry;
import java.util.Optional;

/** Who asks: the subject of a verified token, and nothing that a body or a query says. */
public final class Caller {
    private final String subject;
    private final PersonRegistry persons;

    public Caller(String subject, PersonRegistry persons) {
        this.subject = subject;
        this.persons = persons;
    }

    /** For reading: empty for somebody who never wrote, which is not changed by asking. */
    public Optional<PersonKeys> known() {
        try {
            return persons.find(subject).map(persons::keys);
        } catch (ErasedException e) {
            return Optional.empty();
        }
    }

    /** For reading one thing: somebody unknown has none. */
    public PersonKeys orNotFound(String what) {
        return known().orElseThrow(() -> Refusal.of(ProblemCode.NOT_FOUND, what));
    }

    /** For writing: the first write makes the person known. */
    public PersonKeys enrolled() {
        try {
            return persons.keys(persons.enrol(subject));
        } catch (ErasedException e) {
            throw Refusal.of(
                    ProblemCode.PERSON_ERASED,
                    "Everything about this person is being erased. Try again in a minute to begin anew.");
        }
    }

    @Override
    public String toString() {
        return "Caller";
    }
}
