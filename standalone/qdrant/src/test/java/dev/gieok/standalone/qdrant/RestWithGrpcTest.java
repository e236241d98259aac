package dev.gieok.standalone.qdrant;

import static dev.gieok.standalone.qdrant.Scratch.await;
import static dev.gieok.standalone.qdrant.Scratch.point;
import static io.qdrant.client.PointIdFactory.id;
import static io.qdrant.client.ValueFactory.value;
import static io.qdrant.client.VectorFactory.vector;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Both interfaces are of one server. */
class RestWithGrpcTest {
    private final RestClient rest = Target.embeddedRest();

    @Test
    void whatIsWrittenToTheOneIsReadFromTheOther() throws Exception {
        Scratch scratch = Scratch.on(Target.embedded());
        String points = "/collections/" + scratch.name() + "/points";

        rest.put(points + "?wait=true", "{'points':[{'id':1,'vector':{'image':[1,2,3,4]},'payload':{'by':'rest'}}]}");
        scratch.put(point(2, Map.of("image", vector(4, 3, 2, 1)), Map.of("by", value("gRPC"))));

        assertEquals("rest", scratch.payload(1).get("by").getStringValue());
        JsonNode second = rest.get(points + "/2").result();
        assertEquals("gRPC", second.path("payload").path("by").asText());
        assertEquals(4, second.path("vector").path("image").path(0).asInt());
    }

    @Test
    void whatIsDeletedFromTheOneIsGoneFromTheOther() throws Exception {
        Scratch scratch = Scratch.on(Target.embedded());
        String points = "/collections/" + scratch.name() + "/points";
        scratch.put(point(1, Map.of(), Map.of()), point(2, Map.of(), Map.of()));

        rest.post(points + "/delete?wait=true", "{'points':[1]}");
        await(scratch.client().deleteAsync(scratch.name(), List.of(id(2))));

        assertEquals(
                0, rest.post(points + "/count", "{}").result().path("count").asInt(-1));
    }
}
