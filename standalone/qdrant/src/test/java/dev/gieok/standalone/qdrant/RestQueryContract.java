package dev.gieok.standalone.qdrant;

import static dev.gieok.standalone.qdrant.RestClient.ids;
import static dev.gieok.standalone.qdrant.RestClient.json;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

abstract class RestQueryContract {
    private final RestClient rest;
    private final String path;

    RestQueryContract(RestClient rest) throws Exception {
        this.rest = rest;
        path = rest.scratch("{'vectors':{'text':{'size':2,'distance':'Cosine'},'image':{'size':2,'distance':'Euclid'}},"
                + "'sparse_vectors':{'lexical':{}}}");
        rest.put(
                path + "/points?wait=true",
                "{'points':[{'id':1,'vector':{'text':[1,0],'image':[0,0],'lexical':{'indices':[7,9],'values':[1,2]}},"
                        + "'payload':{'user':'ada','rank':3,'on':true,'at':'2026-11-25T10:00:00Z','tags':['a','b']}},"
                        + "{'id':2,'vector':{'text':[3,4],'image':[3,4],'lexical':{'indices':[9],'values':[3]}},"
                        + "'payload':{'user':'ada','rank':1,'at':'2026-11-26T10:00:00+02:00','tags':[]}},"
                        + "{'id':3,'vector':{'text':[-1,0],'image':[1,0]},'payload':{'user':'bob','rank':2.5,'none':null}}]}");
    }

    @Test
    void findsTheNearestInBothForms() throws Exception {
        JsonNode queried = query("{'query':[7,0],'using':'text','limit':2,'with_payload':true}");
        assertEquals(List.of("1", "2"), ids(queried));
        assertEquals(1.0, queried.path(0).path("score").asDouble(), 1e-6);
        assertEquals("ada", queried.path(0).path("payload").path("user").asText());

        JsonNode searched = rest.post(
                        path + "/points/search", "{'vector':{'name':'text','vector':[7,0]},'limit':2,'offset':1}")
                .result();
        assertEquals(List.of("2", "3"), ids(searched));
        assertEquals(0.6, searched.path(0).path("score").asDouble(), 1e-6);
        assertFalse(searched.path(0).hasNonNull("payload"));
    }

    @Test
    void findsTheNearestToAPointAndToWords() throws Exception {
        assertEquals(List.of("2", "3"), ids(query("{'query':1,'using':'text'}")));
        assertEquals(List.of("2", "1"), ids(query("{'query':{'indices':[9],'values':[1]},'using':'lexical'}")));
        assertEquals(
                List.of("1", "3", "2"),
                ids(query("{'query':{'nearest':[0,0]},'using':'image','with_vector':['image']}")));
    }

    @Test
    void leavesOutWhatScoresWorse() throws Exception {
        assertEquals(List.of("1", "2"), ids(query("{'query':[1,0],'using':'text','score_threshold':0.5}")));
    }

    @Test
    void fusesTheResultsOfPrefetches() throws Exception {
        JsonNode fused = query("{'prefetch':[{'query':[1,0],'using':'text','limit':2},"
                + "{'query':{'indices':[9],'values':[1]},'using':'lexical','limit':1}],'query':{'fusion':'rrf'}}");

        assertEquals(List.of("2", "1"), ids(fused));
    }

    @Test
    void answersSeveralQueriesAtOnce() throws Exception {
        JsonNode results = rest.post(
                        path + "/points/query/batch",
                        "{'searches':[{'query':[1,0],'using':'text','limit':1},{'query':[-1,0],'using':'text','limit':1}]}")
                .result();

        assertEquals(List.of("1"), ids(results.path(0).path("points")));
        assertEquals(List.of("3"), ids(results.path(1).path("points")));
    }

    @Test
    void listsByIdWithoutAQuery() throws Exception {
        assertEquals(List.of("1", "2", "3"), ids(query("{}")));
    }

    @Test
    void givesAVectorBackAsItIsStored() throws Exception {
        JsonNode found = query("{'query':[3,4],'using':'text','limit':1,'with_vector':['text']}");

        assertEquals(
                json("{'text':[0.6,0.8]}").path("text").path(0).floatValue(),
                found.path(0).path("vector").path("text").path(0).floatValue(),
                1e-6f);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "1,2   | {'must':[{'key':'user','match':{'value':'ada'}}]}",
                "1,2   | {'must':{'key':'user','match':{'value':'ada'}}}",
                "1     | {'must':[{'key':'rank','match':{'value':3}}]}",
                "1     | {'must':[{'key':'on','match':{'value':true}}]}",
                "1     | {'must':[{'key':'tags','match':{'any':['b','c']}}]}",
                "1,2   | {'must':[{'key':'rank','match':{'any':[1,3]}}]}",
                "3     | {'must':[{'key':'user','match':{'except':['ada']}}]}",
                "2,3   | {'must_not':[{'key':'rank','range':{'gte':3}}]}",
                "3     | {'must':[{'key':'rank','range':{'gt':1,'lt':3}}]}",
                "2     | {'must':[{'key':'at','range':{'gt':'2026-11-25T12:00:00Z'}}]}",
                "2,3   | {'must':[{'is_empty':{'key':'tags'}}]}",
                "3     | {'must':[{'is_null':{'key':'none'}}]}",
                "1,3   | {'must':[{'has_id':[1,3,99]}]}",
                "1,2   | {'must':[{'has_vector':'lexical'}]}",
                "2,3   | {'should':[{'key':'user','match':{'value':'bob'}},{'key':'rank','match':{'value':1}}]}",
                "2     | {'must':[{'should':[{'has_id':[2]},{'has_id':[3]}]},{'key':'user','match':{'value':'ada'}}]}",
                "1     | {'min_should':{'conditions':[{'has_id':[1,2]},{'key':'on','match':{'value':true}}],'min_count':2}}",
                "1,2,3 | {}",
            })
    void filters(String expected, String filter) throws Exception {
        JsonNode points = rest.post(path + "/points/scroll", "{'filter':" + filter + "}")
                .result()
                .path("points");

        assertEquals(List.of(expected.strip().split(",")), ids(points));
    }

    private JsonNode query(String body) throws Exception {
        return rest.post(path + "/points/query", body).result().path("points");
    }
}
