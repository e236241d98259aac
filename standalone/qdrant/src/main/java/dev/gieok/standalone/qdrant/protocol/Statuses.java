package dev.gieok.standalone.qdrant.protocol;

import dev.gieok.standalone.qdrant.refusal.Refusal;
import io.grpc.Status;

/** The gRPC status that a refusal stands for. */
public final class Statuses {
    private Statuses() {}

    public static Status of(Refusal refusal) {
        Status status = switch (refusal.kind()) {
            case NOT_FOUND -> Status.NOT_FOUND;
            case INVALID -> Status.INVALID_ARGUMENT;
            case EXISTS -> Status.ALREADY_EXISTS;
            case UNSUPPORTED -> Status.UNIMPLEMENTED;
            case NO_SPACE -> Status.RESOURCE_EXHAUSTED;
            case STOPPING -> Status.UNAVAILABLE;
            case FAILED -> Status.INTERNAL;
        };
        return status.withDescription(refusal.getMessage());
    }
}
