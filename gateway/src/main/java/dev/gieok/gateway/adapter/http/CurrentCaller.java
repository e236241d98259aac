package dev.gieok.gateway.adapter.http;

import dev.gieok.gateway.access.Caller;
import dev.gieok.gateway.problem.ProblemCode;
import dev.gieok.gateway.problem.Refusal;
import dev.gieok.platform.person.PersonRegistry;
import jakarta.enterprise.context.RequestScoped;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** The caller of this request: the `sub` of the token that was verified, and of nothing else. */
@RequestScoped
public class CurrentCaller {
    private static final int LONGEST_SUBJECT = 255;

    private final JsonWebToken token;
    private final PersonRegistry persons;

    public CurrentCaller(JsonWebToken token, PersonRegistry persons) {
        this.token = token;
        this.persons = persons;
    }

    public Caller get() {
        return new Caller(subject(), persons);
    }

    /** The `sub` itself: for whatever outlives the person, and for limits. */
    public String subject() {
        String subject = token.getSubject();
        if (subject == null || subject.isBlank() || subject.length() > LONGEST_SUBJECT) {
            throw Refusal.of(
                    ProblemCode.TOKEN_WITHOUT_SUBJECT,
                    "The token must say who asks in its `sub` claim: 1 to %d characters that are not all blank."
                            .formatted(LONGEST_SUBJECT));
        }
        return subject;
    }

    /** The verified token itself and the second at which it expires. */
    public String rawToken() {
        subject();
        return token.getRawToken();
    }

    public long expiresAt() {
        return token.getExpirationTime();
    }
}
