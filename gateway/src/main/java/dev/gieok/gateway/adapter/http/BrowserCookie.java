package dev.gieok.gateway.adapter.http;

import dev.gieok.gateway.access.CsrfProofs;
import dev.gieok.gateway.problem.ProblemCode;
import dev.gieok.gateway.problem.Refusal;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.Cookie;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Set;

/**
 * A browser shows its token as a cookie that no script can read. It counts like the header; but since a browser sends
 * it by itself, a call that changes something must prove that our own page made it.
 */
@ApplicationScoped
public class BrowserCookie {
    /** The cookie's name. */
    public static final String NAME = "gieok_session";

    private static final String PROOF = "X-CSRF-Token";
    private static final int BEFORE_AUTHENTICATION = 10_000;
    private static final Set<HttpMethod> SAFE = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);

    private final CsrfProofs proofs;

    public BrowserCookie(CsrfProofs proofs) {
        this.proofs = proofs;
    }

    void register(@Observes Filters filters) {
        filters.register(this::admit, BEFORE_AUTHENTICATION);
    }

    private void admit(RoutingContext call) {
        var headers = call.request().headers();
        Cookie cookie = call.request().getCookie(NAME);
        if (cookie == null || headers.contains(HttpHeaders.AUTHORIZATION)) {
            call.next();
            return;
        }
        String proof = headers.get(PROOF);
        boolean proven = proof != null && proofs.proves(proof, cookie.getValue());
        if (!proven && !SAFE.contains(call.request().method())) {
            RouteProblems.answer(
                    call,
                    Refusal.of(
                            ProblemCode.CSRF_PROOF_MISSING,
                            "Send the csrfToken of GET /v1/web-session as X-CSRF-Token, or a token as Authorization."));
            return;
        }
        headers.set(HttpHeaders.AUTHORIZATION, "Bearer " + cookie.getValue());
        call.next();
    }
}
