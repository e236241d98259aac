package dev.gieok.standalone.cli.talk;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import dev.gieok.platform.event.EventJson;

/** The gateway said no; the message is its problem's own sentence. */
public final class RefusedException extends RuntimeException {
    private final int status;

    private RefusedException(int status, String message) {
        super(message);
        this.status = status;
    }

    public int status() {
        return status;
    }

    public static RefusedException of(int status, String body) {
        try {
            JsonNode problem = EventJson.mapper().readTree(body);
            String title = problem.path("title").asText("");
            String detail = problem.path("detail").asText("");
            if (!title.isEmpty() || !detail.isEmpty()) {
                return new RefusedException(status, (title + " " + detail).strip() + " (" + status + ")");
            }
        } catch (JsonProcessingException e) {
            // Not a problem document: the status has to do.
        }
        return new RefusedException(status, "The gateway answered with " + status + ".");
    }
}
