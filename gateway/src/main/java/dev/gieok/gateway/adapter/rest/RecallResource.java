package dev.gieok.gateway.adapter.rest;

import dev.gieok.contracts.http.Graph;
import dev.gieok.contracts.http.GraphRequest;
import dev.gieok.contracts.http.Profile;
import dev.gieok.gateway.adapter.http.CurrentCaller;
import dev.gieok.gateway.recall.MomentView;
import dev.gieok.gateway.recall.MomentViews;
import dev.gieok.gateway.recall.Recall;
import dev.gieok.gateway.recall.RecallView;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What memory finds. */
@Path("/v1")
@Authenticated
@RunOnVirtualThread
@Tag(name = "recall")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class RecallResource {
    private final CurrentCaller caller;
    private final Recall recall;
    private final TextLimit limit;

    public RecallResource(CurrentCaller caller, Recall recall, TextLimit limit) {
        this.caller = caller;
        this.recall = recall;
        this.limit = limit;
    }

    @POST
    @Path("/recall")
    @Operation(
            operationId = "recall",
            summary = "What memory finds for some words, with the signals of every hit",
            description =
                    "A note is told in what its message said beside it and still holds: its `text` is then longer than"
                            + " that of the memory.")
    public RecallView recall(@NotNull @Valid SearchBody body) {
        body.check(limit);
        return caller.get()
                .known()
                .map(keys -> RecallView.of(recall.recall(keys.person(), body.request())))
                .orElseGet(RecallView::empty);
    }

    @GET
    @Path("/profile")
    @Consumes(MediaType.WILDCARD)
    @Operation(operationId = "getProfile", summary = "Who the person is, as far as is known: active facts by group")
    public Profile profile() {
        return caller.get().known().map(keys -> recall.profile(keys.person())).orElseGet(() -> new Profile(Map.of()));
    }

    @POST
    @Path("/graph")
    @Operation(operationId = "graph", summary = "Entities and facts around a name, as nodes and edges")
    public Graph graph(@NotNull @Valid GraphBody body) {
        return caller.get()
                .known()
                .map(keys -> recall.graph(
                        keys.person(), new GraphRequest(body.entity(), body.depth(), body.validAt(), body.asOf())))
                .orElseGet(() -> new Graph(List.of(), List.of()));
    }

    @POST
    @Path("/moments")
    @Operation(operationId = "findMoments", summary = "Places in media that have to do with some words")
    public MomentViews moments(@NotNull @Valid MomentsBody body) {
        body.check(limit);
        return caller.get()
                .known()
                .map(keys -> new MomentViews(recall.moments(keys.person(), body.request()).items().stream()
                        .map(MomentView::of)
                        .toList()))
                .orElseGet(() -> new MomentViews(List.of()));
    }
}
