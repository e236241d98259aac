package dev.gieok.standalone.cli.tour;

import com.fasterxml.jackson.databind.JsonNode;
import dev.gieok.standalone.cli.talk.Gateway;
import dev.gieok.standalone.cli.talk.RefusedException;
import java.util.List;

/** Deletes memories one after the other. One may take others with it: what was derived from it goes when it goes. */
final class Forgetting {
    private static final int GONE = 204;
    private static final int NOT_THERE = 404;

    private final Gateway gateway;
    private final Screen screen;

    Forgetting(Gateway gateway, Screen screen) {
        this.gateway = gateway;
        this.screen = screen;
    }

    /**
     * Returns when none of them can be read any more.
     *
     * @param memories as they were learnt
     */
    void forget(List<JsonNode> memories) {
        for (JsonNode memory : memories) {
            String fact = memory.path("factId").asText();
            int status = deleted(fact);
            Awaiting.until(() -> gateway.findMemory(fact).isEmpty(), gone -> gone);
            screen.you(
                    "DELETE “" + memory.path("text").asText() + "”",
                    switch (status) {
                        case GONE -> "204: gone";
                        case NOT_THERE -> "404: gone with the one before";
                        default -> "202: gone a moment later";
                    });
        }
    }

    private int deleted(String fact) {
        try {
            return gateway.forget(fact);
        } catch (RefusedException e) {
            if (e.status() == NOT_THERE) {
                return NOT_THERE;
            }
            throw e;
        }
    }
}
