package dev.gieok.memory.adapter.rest;

import dev.gieok.contracts.http.RecallRequest;
import dev.gieok.contracts.http.RecallResult;
import dev.gieok.contracts.id.PersonId;
import dev.gieok.memory.adapter.telemetry.MemoryMetrics;
import dev.gieok.memory.recall.Recalling;
import dev.gieok.platform.http.ServiceHeaders;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

/** What memory knows about a query. */
@Path("/internal/recall")
public class RecallResource {
    private final Recalling recalling;
    private final MemoryMetrics metrics;

    public RecallResource(Recalling recalling, MemoryMetrics metrics) {
        this.recalling = recalling;
        this.metrics = metrics;
    }

    @POST
    @RunOnVirtualThread
    public RecallResult recall(@HeaderParam(ServiceHeaders.PERSON) PersonId person, RecallRequest request) {
        return metrics.recall(() -> recalling.recall(Problems.required(person), Problems.required(request)));
    }
}
