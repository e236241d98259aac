package dev.gieok.memory.adapter.rest;

import dev.gieok.contracts.http.Graph;
import dev.gieok.contracts.http.GraphRequest;
import dev.gieok.contracts.id.PersonId;
import dev.gieok.memory.graph.GraphReading;
import dev.gieok.platform.http.ServiceHeaders;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

/** The person's graph. */
@Path("/internal/graph")
public class GraphResource {
    private final GraphReading graphs;

    public GraphResource(GraphReading graphs) {
        this.graphs = graphs;
    }

    @POST
    @RunOnVirtualThread
    public Graph graph(@HeaderParam(ServiceHeaders.PERSON) PersonId person, GraphRequest request) {
        return graphs.graph(Problems.required(person), Problems.required(request));
    }
}
