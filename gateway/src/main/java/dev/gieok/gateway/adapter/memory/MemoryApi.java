package dev.gieok.gateway.adapter.memory;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.gieok.contracts.http.AnswerRecord;
import dev.gieok.contracts.http.Graph;
import dev.gieok.contracts.http.GraphRequest;
import dev.gieok.contracts.http.MediaPage;
import dev.gieok.contracts.http.MediaView;
import dev.gieok.contracts.http.Memory;
import dev.gieok.contracts.http.MemoryPage;
import dev.gieok.contracts.http.MomentPage;
import dev.gieok.contracts.http.MomentsRequest;
import dev.gieok.contracts.http.MomentsResult;
import dev.gieok.contracts.http.ObservationView;
import dev.gieok.contracts.http.Profile;
import dev.gieok.contracts.http.RecallRequest;
import dev.gieok.contracts.http.RecallResult;
import dev.gieok.contracts.http.SessionPage;
import dev.gieok.contracts.http.SessionView;
import dev.gieok.platform.event.EventJson;
import dev.gieok.platform.http.ServiceCredentials;
import dev.gieok.platform.http.ServiceHeaders;
import io.quarkus.rest.client.reactive.jackson.ClientObjectMapper;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jspecify.annotations.Nullable;

/** The calls of memory-service that this service makes; `person` goes into the header of every one. */
@Path("/internal")
@RegisterRestClient(configKey = "memory")
@RegisterProvider(ServiceCredentials.class)
interface MemoryApi {
    @POST
    @Path("/recall")
    RecallResult recall(@HeaderParam(ServiceHeaders.PERSON) String person, RecallRequest request);

    @GET
    @Path("/memories")
    MemoryPage memories(
            @HeaderParam(ServiceHeaders.PERSON) String person,
            @QueryParam("kind") @Nullable String kind,
            @QueryParam("status") @Nullable String status,
            @QueryParam("asOf") @Nullable String asOf,
            @QueryParam("validAt") @Nullable String validAt,
            @QueryParam("limit") int limit,
            @QueryParam("cursor") @Nullable String cursor);

    @POST
    @Path("/memories/search")
    MemoryPage search(@HeaderParam(ServiceHeaders.PERSON) String person, RecallRequest request);

    @GET
    @Path("/memories/{fact}")
    Memory memory(@HeaderParam(ServiceHeaders.PERSON) String person, @PathParam("fact") String fact);

    @GET
    @Path("/memories/{fact}/history")
    MemoryPage history(@HeaderParam(ServiceHeaders.PERSON) String person, @PathParam("fact") String fact);

    /** 204 once it is so, 408 when it was not in time. */
    @GET
    @Path("/memories/{fact}/projected")
    Response projected(
            @HeaderParam(ServiceHeaders.PERSON) String person,
            @PathParam("fact") String fact,
            @QueryParam("version") @Nullable Integer version,
            @QueryParam("gone") @Nullable Boolean gone,
            @QueryParam("waitMillis") long waitMillis);

    @GET
    @Path("/profile")
    Profile profile(@HeaderParam(ServiceHeaders.PERSON) String person);

    @POST
    @Path("/graph")
    Graph graph(@HeaderParam(ServiceHeaders.PERSON) String person, GraphRequest request);

    @GET
    @Path("/observations/{observation}")
    ObservationView observation(
            @HeaderParam(ServiceHeaders.PERSON) String person,
            @PathParam("observation") String observation,
            @QueryParam("waitMillis") long waitMillis);

    @GET
    @Path("/sessions")
    SessionPage sessions(
            @HeaderParam(ServiceHeaders.PERSON) String person,
            @QueryParam("limit") int limit,
            @QueryParam("cursor") @Nullable String cursor);

    @GET
    @Path("/sessions/{session}")
    SessionView session(@HeaderParam(ServiceHeaders.PERSON) String person, @PathParam("session") String session);

    @GET
    @Path("/answers/{answer}")
    AnswerRecord answer(@HeaderParam(ServiceHeaders.PERSON) String person, @PathParam("answer") String answer);

    @GET
    @Path("/media")
    MediaPage media(
            @HeaderParam(ServiceHeaders.PERSON) String person,
            @QueryParam("limit") int limit,
            @QueryParam("cursor") @Nullable String cursor);

    @GET
    @Path("/media/{media}")
    MediaView mediaItem(@HeaderParam(ServiceHeaders.PERSON) String person, @PathParam("media") String media);

    @GET
    @Path("/media/{media}/segments")
    MomentPage segments(@HeaderParam(ServiceHeaders.PERSON) String person, @PathParam("media") String media);

    @POST
    @Path("/moments")
    MomentsResult moments(@HeaderParam(ServiceHeaders.PERSON) String person, MomentsRequest request);

    /** As contracts are written: fields of a newer memory-service are passed over. */
    @ClientObjectMapper
    static ObjectMapper mapper(ObjectMapper ours) {
        return EventJson.mapper();
    }
}
