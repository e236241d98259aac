package dev.gieok.memory.adapter.rest;

import dev.gieok.contracts.http.MediaPage;
import dev.gieok.contracts.http.MediaView;
import dev.gieok.contracts.http.MomentPage;
import dev.gieok.contracts.http.MomentsRequest;
import dev.gieok.contracts.http.MomentsResult;
import dev.gieok.contracts.id.MediaId;
import dev.gieok.contracts.id.PersonId;
import dev.gieok.memory.media.MediaReading;
import dev.gieok.memory.media.MomentSearching;
import dev.gieok.platform.http.ServiceHeaders;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import org.jspecify.annotations.Nullable;

/** Media items, their moments, and the search in them. */
@Path("/internal")
@RunOnVirtualThread
public class MediaResource {
    private static final int LARGEST_PAGE = 200;

    private final MediaReading media;
    private final MomentSearching moments;

    public MediaResource(MediaReading media, MomentSearching moments) {
        this.media = media;
        this.moments = moments;
    }

    @GET
    @Path("/media")
    public MediaPage page(
            @HeaderParam(ServiceHeaders.PERSON) PersonId person,
            @QueryParam("limit") @DefaultValue("50") int limit,
            @QueryParam("cursor") @Nullable String cursor) {
        try {
            return media.page(Problems.required(person), Math.clamp(limit, 1, LARGEST_PAGE), cursor);
        } catch (IllegalArgumentException e) {
            throw new Problems.MalformedException();
        }
    }

    @GET
    @Path("/media/{id}")
    public MediaView find(@HeaderParam(ServiceHeaders.PERSON) PersonId person, @PathParam("id") MediaId id) {
        return Problems.found(media.find(Problems.required(person), id));
    }

    @GET
    @Path("/media/{id}/segments")
    public MomentPage segments(@HeaderParam(ServiceHeaders.PERSON) PersonId person, @PathParam("id") MediaId id) {
        return Problems.found(media.moments(Problems.required(person), id));
    }

    @POST
    @Path("/moments")
    public MomentsResult search(@HeaderParam(ServiceHeaders.PERSON) PersonId person, MomentsRequest request) {
        return moments.search(Problems.required(person), Problems.required(request));
    }
}
