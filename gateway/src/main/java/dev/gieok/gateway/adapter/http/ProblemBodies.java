package dev.gieok.gateway.adapter.http;

import dev.gieok.gateway.problem.ProblemCode;
import dev.gieok.gateway.problem.Refusal;
import java.util.LinkedHashMap;
import java.util.Map;

/** A problem as a body, for a stream that has begun and for routes outside of REST. */
public final class ProblemBodies {
    private ProblemBodies() {}

    /** @param instance the address of what it is about, empty when it has none */
    public static Map<String, Object> of(Refusal refusal, String instance) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("type", type(refusal.code()));
        body.put("title", refusal.code().title());
        body.put("status", refusal.code().status());
        body.put("detail", refusal.detail());
        body.put("code", refusal.code().code());
        if (!instance.isEmpty()) {
            body.put("instance", instance);
        }
        return body;
    }

    static String type(ProblemCode code) {
        return "urn:gieok:problem:" + code.code();
    }
}
