package dev.gieok.standalone.qdrant;

import static dev.gieok.standalone.qdrant.RestClient.ids;
import static dev.gieok.standalone.qdrant.RestClient.json;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import dev.gieok.standalone.qdrant.RestClient.Reply;
import java.util.List;
import org.junit.jupiter.api.Test;

abstract class RestPointsContract {
    private static final String UUID = "550e8400-e29b-41d4-a716-446655440000";

    private final RestClient rest;
    private final String path;

    RestPointsContract(RestClient rest) throws Exception {
        this.rest = rest;
        path = rest.scratch("{'vectors':{'size':2,'distance':'Dot'}}");
        put(
                "{'id':1,'vector':[1,0],'payload':{'user':'ada','rank':3}}",
                "{'id':2,'vector':[0,2],'payload':{'user':'ada','rank':1,'deep':{'list':[1,2.5,null,'x',true]}}}",
                "{'id':'" + UUID + "','vector':[3,3],'payload':{'user':'bob'}}");
    }

    @Test
    void saysWhetherAWriteWasWaitedFor() throws Exception {
        String body = "{'points':[{'id':9,'vector':[1,1]}]}";

        assertEquals(
                "completed",
                rest.put(path + "/points?wait=true", body)
                        .result()
                        .path("status")
                        .asText());
        Reply notWaited = rest.put(path + "/points", body);
        assertEquals("acknowledged", notWaited.result().path("status").asText());
        assertTrue(notWaited.result().path("operation_id").isIntegralNumber());
    }

    @Test
    void keepsAPayloadAsItWas() throws Exception {
        assertEquals(
                json("{'user':'ada','rank':1,'deep':{'list':[1,2.5,null,'x',true]}}"),
                rest.get(path + "/points/2").result().path("payload"));
    }

    @Test
    void readsOnePointByItsNumberOrUuid() throws Exception {
        assertEquals(
                json("[3.0,3.0]"), rest.get(path + "/points/" + UUID).result().path("vector"));
        assertEquals(1, rest.get(path + "/points/1").result().path("id").asInt());
        Reply missing = rest.get(path + "/points/77");
        assertEquals(404, missing.status());
        assertTrue(missing.error().startsWith("Not found"), missing.text());
    }

    @Test
    void keepsTheLargestId() throws Exception {
        put("{'id':18446744073709551615,'vector':[1,1]}");

        JsonNode found =
                rest.post(path + "/points", "{'ids':[18446744073709551615]}").result();

        assertEquals(List.of("18446744073709551615"), ids(found));
    }

    @Test
    void readsPointsWithWhatIsWanted() throws Exception {
        JsonNode bare = rest.post(path + "/points", "{'ids':[1,42],'with_payload':false}")
                .result();
        assertEquals(List.of("1"), ids(bare));
        assertFalse(bare.path(0).hasNonNull("payload"));
        assertFalse(bare.path(0).hasNonNull("vector"));

        JsonNode some = rest.post(path + "/points", "{'ids':[1],'with_payload':['rank'],'with_vector':true}")
                .result()
                .path(0);
        assertEquals(json("{'rank':3}"), some.path("payload"));
        assertEquals(json("[1.0,0.0]"), some.path("vector"));

        JsonNode rest1 = rest.post(path + "/points", "{'ids':[1],'with_payload':{'exclude':['rank']}}")
                .result()
                .path(0);
        assertEquals(json("{'user':'ada'}"), rest1.path("payload"));
    }

    @Test
    void pagesThroughAllPoints() throws Exception {
        JsonNode first = rest.post(path + "/points/scroll", "{'limit':2,'with_payload':true,'with_vector':false}")
                .result();
        assertEquals(List.of("1", "2"), ids(first.path("points")));
        assertEquals(UUID, first.path("next_page_offset").asText());

        JsonNode second = rest.post(path + "/points/scroll", "{'limit':2,'offset':'" + UUID + "'}")
                .result();
        assertEquals(List.of(UUID), ids(second.path("points")));
        assertTrue(second.path("next_page_offset").isNull());
    }

    @Test
    void scrollsInTheOrderOfANumber() throws Exception {
        rest.put(path + "/index?wait=true", "{'field_name':'rank','field_schema':'integer'}");

        JsonNode points = rest.post(
                        path + "/points/scroll", "{'order_by':{'key':'rank','direction':'desc'},'with_payload':false}")
                .result()
                .path("points");

        assertEquals(List.of("1", "2"), ids(points));
        assertEquals(3, points.path(0).path("order_value").asInt());
    }

    @Test
    void counts() throws Exception {
        assertEquals(3, count("{'exact':true}"));
        assertEquals(2, count("{'filter':{'must':[{'key':'user','match':{'value':'ada'}}]}}"));
    }

    @Test
    void deletesByIdAndByFilter() throws Exception {
        rest.post(path + "/points/delete?wait=true", "{'points':['" + UUID + "',1000]}");
        assertEquals(2, count("{}"));

        rest.post(path + "/points/delete?wait=true", "{'filter':{'must':[{'key':'rank','range':{'gte':3}}]}}");
        assertEquals(1, count("{}"));
    }

    @Test
    void changesPayloads() throws Exception {
        rest.post(path + "/points/payload?wait=true", "{'points':[1],'payload':{'rank':4,'new':true}}");
        assertEquals(json("{'user':'ada','rank':4,'new':true}"), payload("1"));

        rest.post(path + "/points/payload?wait=true", "{'points':[1],'payload':{'b':1},'key':'a'}");
        assertEquals(json("{'b':1}"), payload("1").path("a"));

        rest.post(path + "/points/payload/delete?wait=true", "{'points':[1],'keys':['a','new']}");
        assertEquals(json("{'user':'ada','rank':4}"), payload("1"));

        rest.put(path + "/points/payload?wait=true", "{'points':[1],'payload':{'only':'this'}}");
        assertEquals(json("{'only':'this'}"), payload("1"));

        rest.post(
                path + "/points/payload/clear?wait=true",
                "{'filter':{'must':[{'key':'only','match':{'value':'this'}}]}}");
        assertEquals(json("{}"), payload("1"));
    }

    @Test
    void writesNamedVectorsBesideTheUnnamedOne() throws Exception {
        String mixed = rest.scratch("{'vectors':{'size':2,'distance':'Dot'},'sparse_vectors':{'lexical':{}}}");
        rest.put(
                mixed + "/points?wait=true",
                "{'points':[{'id':1,'vector':{'':[1,2],'lexical':{'indices':[4294967295,7],'values':[0.5,2]}}}]}");

        JsonNode vector = rest.get(mixed + "/points/1").result().path("vector");
        assertEquals(json("[1.0,2.0]"), vector.path(""));
        assertEquals(2, vector.path("lexical").path("indices").size());

        rest.post(mixed + "/points/vectors/delete?wait=true", "{'points':[1],'vector':['lexical']}");
        rest.put(mixed + "/points/vectors?wait=true", "{'points':[{'id':1,'vector':[5,6]}]}");
        JsonNode left = rest.get(mixed + "/points/1").result().path("vector");
        assertEquals(json("[5.0,6.0]"), left.isArray() ? left : left.path(""));
        assertFalse(left.has("lexical"));
    }

    /** As mem0 asks. */
    @Test
    void makesASparseVectorOfAText() throws Exception {
        String mixed =
                rest.scratch("{'vectors':{'size':2,'distance':'Cosine'},'sparse_vectors':{'bm25':{'modifier':'idf'}}}");
        rest.put(
                mixed + "/points?wait=true",
                "{'points':[{'id':1,'vector':{'':[1,2],'bm25':{'text':'black coffee','model':'Qdrant/bm25'}}},"
                        + "{'id':2,'vector':[2,1]}]}");

        JsonNode found = rest.post(
                        mixed + "/points/query",
                        "{'query':{'text':'coffee','model':'Qdrant/bm25'},'using':'bm25','limit':5,'with_payload':true}")
                .result()
                .path("points");

        assertEquals(List.of("1"), ids(found));
        assertEquals(
                "idf",
                rest.get(mixed)
                        .result()
                        .at("/config/params/sparse_vectors/bm25/modifier")
                        .asText());
    }

    private JsonNode payload(String id) throws Exception {
        return rest.get(path + "/points/" + id).result().path("payload");
    }

    private long count(String body) throws Exception {
        return rest.post(path + "/points/count", body).result().path("count").asLong(-1);
    }

    private void put(String... points) throws Exception {
        Reply reply = rest.put(path + "/points?wait=true", "{'points':[" + String.join(",", points) + "]}");
        assertEquals(200, reply.status(), reply.text());
    }
}
