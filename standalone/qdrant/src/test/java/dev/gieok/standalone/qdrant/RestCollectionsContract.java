package dev.gieok.standalone.qdrant;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import dev.gieok.standalone.qdrant.RestClient.Reply;
import java.util.UUID;
import org.junit.jupiter.api.Test;

abstract class RestCollectionsContract {
    private static final String UNNAMED = "{'vectors':{'size':4,'distance':'Cosine'}}";

    private final RestClient rest;

    RestCollectionsContract(RestClient rest) {
        this.rest = rest;
    }

    @Test
    void saysWhatItIsAndThatItServes() throws Exception {
        JsonNode root = rest.get("/").json();

        assertFalse(root.path("title").asText().isEmpty());
        assertTrue(root.path("version").asText().matches("1\\.\\d+\\.\\d+.*"));
        assertEquals(200, rest.get("/healthz").status());
        assertEquals(200, rest.get("/readyz").status());
    }

    @Test
    void answersInTheEnvelope() throws Exception {
        JsonNode answer = rest.get("/collections").json();

        assertEquals("ok", answer.path("status").asText());
        assertTrue(answer.path("time").isNumber());
        assertTrue(answer.path("result").path("collections").isArray());
    }

    @Test
    void reportsACollectionAsItWasCreated() throws Exception {
        String path = rest.scratch("{'vectors':{'text':{'size':4,'distance':'Dot'},'image':{'size':2,'distance':"
                + "'Euclid'}},'sparse_vectors':{'lexical':{}},'hnsw_config':{'m':8}}");

        JsonNode info = rest.get(path).result();

        JsonNode params = info.path("config").path("params");
        assertEquals("green", info.path("status").asText());
        assertEquals("ok", info.path("optimizer_status").asText());
        assertEquals(0, info.path("points_count").asInt(-1));
        assertEquals(4, params.path("vectors").path("text").path("size").asInt());
        assertEquals("Dot", params.path("vectors").path("text").path("distance").asText());
        assertEquals(
                "Euclid", params.path("vectors").path("image").path("distance").asText());
        assertTrue(params.path("sparse_vectors").has("lexical"));
    }

    @Test
    void reportsTheUnnamedVectorWithoutAName() throws Exception {
        JsonNode info = rest.get(rest.scratch(UNNAMED)).result();

        JsonNode vectors = info.path("config").path("params").path("vectors");
        assertEquals(4, vectors.path("size").asInt());
        assertEquals("Cosine", vectors.path("distance").asText());
    }

    @Test
    void listsACollectionUntilItIsDeleted() throws Exception {
        String path = rest.scratch(UNNAMED);
        String name = path.substring("/collections/".length());
        assertTrue(rest.get("/collections").text().contains(name));
        assertTrue(rest.get(path + "/exists").result().path("exists").asBoolean());

        assertTrue(rest.delete(path).result().asBoolean());

        assertFalse(rest.get("/collections").text().contains(name));
        assertFalse(rest.get(path + "/exists").result().path("exists").asBoolean(true));
        assertFalse(rest.delete(path).result().asBoolean(true));
    }

    @Test
    void refusesToCreateACollectionThatIsThere() throws Exception {
        Reply reply = rest.put(rest.scratch(UNNAMED), UNNAMED);

        assertEquals(409, reply.status());
        assertTrue(reply.error().contains("already exists"), reply.text());
        assertTrue(reply.json().path("time").isNumber());
    }

    @Test
    void doesNotFindWhatIsNotThere() throws Exception {
        String missing = "/collections/missing-" + UUID.randomUUID();

        assertEquals(404, rest.get(missing).status());
        assertTrue(rest.get(missing).error().startsWith("Not found: Collection"));
        assertEquals(404, rest.post(missing + "/points/count", "{}").status());
        assertEquals(
                404,
                rest.put(missing + "/points?wait=true", "{'points':[{'id':1,'vector':[1,0,0,0]}]}")
                        .status());
        assertEquals(
                404,
                rest.post(missing + "/points/search", "{'vector':[1,0,0,0],'limit':1}")
                        .status());
    }

    @Test
    void recordsAPayloadIndexUntilItIsDropped() throws Exception {
        String path = rest.scratch(UNNAMED);

        Reply reply = rest.put(path + "/index?wait=true", "{'field_name':'user_id','field_schema':'keyword'}");
        rest.put(
                path + "/index?wait=true",
                "{'field_name':'tenant','field_schema':{'type':'keyword','is_tenant':true}}");

        assertEquals("completed", reply.result().path("status").asText());
        JsonNode schema = rest.get(path).result().path("payload_schema");
        assertEquals("keyword", schema.path("user_id").path("data_type").asText());
        assertTrue(schema.path("tenant").path("params").path("is_tenant").asBoolean());
        assertEquals(200, rest.delete(path + "/index/user_id?wait=true").status());
        assertFalse(rest.get(path).result().path("payload_schema").has("user_id"));
    }
}
