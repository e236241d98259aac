package dev.gieok.memory.adapter.rest;

import dev.gieok.contracts.http.Memory;
import dev.gieok.contracts.http.MemoryPage;
import dev.gieok.contracts.http.RecallItem;
import dev.gieok.contracts.http.RecallRequest;
import dev.gieok.contracts.id.FactId;
import dev.gieok.contracts.id.PersonId;
import dev.gieok.contracts.memory.FactStatus;
import dev.gieok.contracts.memory.Kind;
import dev.gieok.memory.memories.Cursor;
import dev.gieok.memory.memories.MemoryFilter;
import dev.gieok.memory.memories.MemoryReading;
import dev.gieok.memory.recall.Recalling;
import dev.gieok.platform.http.ServiceHeaders;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Facts: one, many, their history, and whether the stores have caught up with one. */
@Path("/internal/memories")
@RunOnVirtualThread
public class MemoriesResource {
    private static final int LARGEST_PAGE = 500;
    static final int LONGEST_WAIT = 30_000;

    private final MemoryReading memories;
    private final Recalling recalling;

    public MemoriesResource(MemoryReading memories, Recalling recalling) {
        this.memories = memories;
        this.recalling = recalling;
    }

    @GET
    public MemoryPage page(
            @HeaderParam(ServiceHeaders.PERSON) PersonId person,
            @QueryParam("kind") @Nullable String kind,
            @QueryParam("status") @Nullable String status,
            @QueryParam("asOf") @Nullable String asOf,
            @QueryParam("validAt") @Nullable String validAt,
            @QueryParam("limit") @DefaultValue("50") int limit,
            @QueryParam("cursor") @Nullable String cursor) {
        MemoryFilter filter = parsed(() -> new MemoryFilter(
                names(kind, name -> Kind.valueOf(name)),
                names(status, name -> FactStatus.valueOf(name)),
                asOf == null ? null : Instant.parse(asOf),
                validAt == null ? null : Instant.parse(validAt),
                Math.clamp(limit, 1, LARGEST_PAGE),
                cursor == null ? null : Cursor.place(cursor)));
        return memories.page(Problems.required(person), filter);
    }

    @POST
    @Path("/search")
    public MemoryPage search(@HeaderParam(ServiceHeaders.PERSON) PersonId person, RecallRequest request) {
        List<Memory> found = recalling.recall(Problems.required(person), request).items().stream()
                .map(RecallItem::memory)
                .toList();
        return new MemoryPage(found, null);
    }

    @GET
    @Path("/{factId}")
    public Memory find(@HeaderParam(ServiceHeaders.PERSON) PersonId person, @PathParam("factId") FactId factId) {
        return Problems.found(memories.find(Problems.required(person), factId));
    }

    @GET
    @Path("/{factId}/history")
    public MemoryPage history(@HeaderParam(ServiceHeaders.PERSON) PersonId person, @PathParam("factId") FactId factId) {
        List<Memory> versions = memories.history(Problems.required(person), factId);
        if (versions.isEmpty()) {
            throw new Problems.UnknownException();
        }
        return new MemoryPage(versions, null);
    }

    @GET
    @Path("/{factId}/projected")
    public Response projected(
            @HeaderParam(ServiceHeaders.PERSON) PersonId person,
            @PathParam("factId") FactId factId,
            @QueryParam("version") @DefaultValue("1") int version,
            @QueryParam("gone") @DefaultValue("false") boolean gone,
            @QueryParam("waitMillis") @DefaultValue("2000") int waitMillis) {
        Duration patience = Duration.ofMillis(Math.clamp(waitMillis, 0, LONGEST_WAIT));
        boolean there = gone
                ? memories.awaitGone(Problems.required(person), factId, patience)
                : memories.awaitVersion(Problems.required(person), factId, version, patience);
        return Response.status(there ? Response.Status.NO_CONTENT : Response.Status.REQUEST_TIMEOUT)
                .build();
    }

    private static <T> Set<T> names(@Nullable String commaSeparated, Function<String, T> name) {
        if (commaSeparated == null || commaSeparated.isBlank()) {
            return Set.of();
        }
        return Arrays.stream(commaSeparated.split(","))
                .map(value -> name.apply(value.strip().toUpperCase(Locale.ROOT)))
                .collect(Collectors.toSet());
    }

    private static MemoryFilter parsed(java.util.function.Supplier<MemoryFilter> filter) {
        try {
            return filter.get();
        } catch (IllegalArgumentException | java.time.DateTimeException e) {
            throw new Problems.MalformedException();
        }
    }
}
