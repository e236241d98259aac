package dev.gieok.standalone.qdrant.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.gieok.standalone.qdrant.protocol.Statuses;
import dev.gieok.standalone.qdrant.refusal.Refusal;
import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import java.util.Objects;

/** A request that was not answered: the HTTP status, and a sentence without any of the payload's words. */
record Failure(int status, String sentence) {
    static final int NOT_JSON = 400;
    static final int TOO_LARGE = 413;
    static final int OTHER_TYPE = 415;

    static Failure of(RuntimeException failure) {
        return switch (failure) {
            case Refusal refusal -> of(Statuses.of(refusal));
            case StatusRuntimeException refused -> of(refused.getStatus());
            default ->
                of(Statuses.of(
                        Refusal.failed("it ended with " + failure.getClass().getSimpleName())));
        };
    }

    private static Failure of(Status status) {
        int http = switch (status.getCode()) {
            case INVALID_ARGUMENT -> 400;
            case NOT_FOUND -> 404;
            case ALREADY_EXISTS -> 409;
            case UNIMPLEMENTED -> 501;
            case UNAVAILABLE -> 503;
            case RESOURCE_EXHAUSTED -> 507;
            default -> 500;
        };
        return new Failure(http, Objects.requireNonNullElse(status.getDescription(), "Service internal error"));
    }

    JsonNode json(double seconds) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.putObject("status").put("error", sentence);
        return json.put("time", seconds);
    }
}
