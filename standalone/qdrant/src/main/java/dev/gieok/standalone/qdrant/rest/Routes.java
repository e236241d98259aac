package dev.gieok.standalone.qdrant.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.gieok.standalone.qdrant.protocol.Services;
import io.qdrant.client.grpc.QdrantOuterClass.HealthCheckReply;
import io.qdrant.client.grpc.QdrantOuterClass.HealthCheckRequest;
import java.util.List;
import java.util.function.Function;

/** All calls of the interface. */
final class Routes {
    private static final String COLLECTION = "/collections/{collection}";
    private static final String POINTS = COLLECTION + "/points";

    private Routes() {}

    static List<Route> over(Services services) {
        CollectionCalls collections = new CollectionCalls(services.collections());
        WriteCalls writes = new WriteCalls(services.points());
        ReadCalls reads = new ReadCalls(services.points());
        return List.of(
                Route.of("GET", "/", request -> new Answer.Bare(title(services))),
                Route.of("GET", "/healthz", request -> new Answer.Text("healthz check passed")),
                Route.of("GET", "/livez", request -> new Answer.Text("healthz check passed")),
                Route.of("GET", "/readyz", request -> new Answer.Text("all shards are ready")),
                result("GET", "/collections", collections::list),
                result("GET", COLLECTION, collections::get),
                result("PUT", COLLECTION, collections::create),
                result("DELETE", COLLECTION, collections::delete),
                result("GET", COLLECTION + "/exists", collections::exists),
                result("PUT", COLLECTION + "/index", writes::createIndex),
                result("DELETE", COLLECTION + "/index/{field}", writes::deleteIndex),
                result("PUT", POINTS, writes::upsert),
                result("POST", POINTS, reads::retrieve),
                result("GET", POINTS + "/{id}", reads::get),
                result("POST", POINTS + "/delete", writes::delete),
                result("POST", POINTS + "/count", reads::count),
                result("POST", POINTS + "/scroll", reads::scroll),
                result("POST", POINTS + "/query", reads::query),
                result("POST", POINTS + "/query/batch", reads::queryBatch),
                result("POST", POINTS + "/search", reads::search),
                result("POST", POINTS + "/payload", writes::setPayload),
                result("PUT", POINTS + "/payload", writes::overwritePayload),
                result("POST", POINTS + "/payload/delete", writes::deletePayload),
                result("POST", POINTS + "/payload/clear", writes::clearPayload),
                result("PUT", POINTS + "/vectors", writes::updateVectors),
                result("POST", POINTS + "/vectors/delete", writes::deleteVectors));
    }

    private static Route result(String method, String path, Function<Request, JsonNode> call) {
        return Route.of(method, path, request -> new Answer.Result(call.apply(request)));
    }

    private static JsonNode title(Services services) {
        HealthCheckReply reply = InProcess.ask(services.health()::healthCheck, HealthCheckRequest.getDefaultInstance());
        return JsonNodeFactory.instance
                .objectNode()
                .put("title", reply.getTitle())
                .put("version", reply.getVersion());
    }
}
