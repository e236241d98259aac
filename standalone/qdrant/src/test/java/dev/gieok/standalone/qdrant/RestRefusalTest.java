package dev.gieok.standalone.qdrant;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gieok.standalone.qdrant.RestClient.Reply;
import java.io.InputStream;
import java.net.http.HttpRequest.BodyPublishers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is wrong, or not answered here, is said in a sentence and changes nothing. */
class RestRefusalTest {
    private static final int TOO_MUCH = (32 << 20) + 1;

    private final RestClient rest = Target.embeddedRest();
    private String path = "";

    @BeforeEach
    void aCollectionWithOnePoint() throws Exception {
        path = rest.scratch("{'vectors':{'size':2,'distance':'Dot'}}");
        rest.put(path + "/points?wait=true", "{'points':[{'id':1,'vector':[1,0],'payload':{'a':1}}]}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "[]",
                "words",
                "{}",
                "{} {}",
                "{'points':1}",
                "{'points':[{}]}",
                "{'points':[{'id':2}]}",
                "{'points':[{'id':-1,'vector':[1,0]}]}",
                "{'points':[{'id':18446744073709551616,'vector':[1,0]}]}",
                "{'points':[{'id':1.5,'vector':[1,0]}]}",
                "{'points':[{'id':'no uuid','vector':[1,0]}]}",
                "{'points':[{'id':2,'vector':[1,0,0]}]}",
                "{'points':[{'id':2,'vector':[1,'0']}]}",
                "{'points':[{'id':2,'vector':[1,1e39]}]}",
                "{'points':[{'id':2,'vector':{'unknown':[1,0]}}]}",
                "{'points':[{'id':2,'vector':[1,0],'payload':[]}]}",
                "{'points':[{'id':2,'vector':[1,0],'payload':{'a':1e999}}]}",
                "{'points':[{'id':2,'vector':[1,0],'pyload':{}}]}",
                "{'points':[{'id':2,'vector':[1,0]}],'points':[]}",
                "{'points':[{'id':2,'vector':[1,0]}],'update_mode':'sometimes'}",
            })
    void refusesAPointThatIsNone(String body) throws Exception {
        Reply reply = rest.put(path + "/points?wait=true", body);

        assertEquals(400, reply.status(), reply.text());
        assertFalse(reply.error().isEmpty());
        assertEquals(1, count());
    }

    /** An unheard condition would delete everything. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{'filter':{'musst':[]}}",
                "{'filter':{'must':[{}]}}",
                "{'filter':{'must':[{'key':'a'}]}}",
                "{'filter':{'must':[{'key':'a','match':{}}]}}",
                "{'filter':{'must':[{'key':'a','match':{'value':1.5}}]}}",
                "{'filter':{'must':[{'key':'a','match':{'any':['x',1]}}]}}",
                "{'filter':{'must':[{'key':'a','match':{'valu':1}}]}}",
                "{'filter':{'must':[{'key':'a','range':{'gte':'soon'}}]}}",
                "{'filter':{'must':[{'key':'a','range':{'gte':1,'lte':'2026-01-01'}}]}}",
                "{'filter':{'must':[{'has_id':1}]}}",
                "{'points':[1],'filter':{}}",
            })
    void refusesToDeleteByWhatItDoesNotUnderstand(String body) throws Exception {
        Reply reply = rest.post(path + "/points/delete?wait=true", body);

        assertEquals(400, reply.status(), reply.text());
        assertEquals(1, count());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "/points/query      | {'query':{'recommend':{'positive':[1]}}}",
                "/points/query      | {'query':[[1,0]]}",
                "/points/query      | {'query':[1,0],'lookup_from':{'collection':'x'}}",
                "/points/scroll     | {'filter':{'must':[{'key':'a','match':{'text':'x'}}]}}",
                "/points/scroll     | {'filter':{'must':[{'key':'a','geo_radius':{}}]}}",
                "/points/scroll     | {'filter':{'must':[{'nested':{'key':'a','filter':{}}}]}}",
                "/points/recommend  | {'positive':[1]}",
                "/points/batch      | {'operations':[]}",
                "/snapshots         | {}",
            })
    void namesWhatItDoesNotAnswer(String call, String body) throws Exception {
        Reply reply = rest.post(path + call.strip(), body);

        assertEquals(501, reply.status(), reply.text());
        assertTrue(reply.error().contains("is not answered by this standalone server"), reply.text());
    }

    @Test
    void refusesABodyThatIsTooLarge() throws Exception {
        Reply announced =
                rest.send("PUT", path + "/points", "application/json", BodyPublishers.ofByteArray(new byte[TOO_MUCH]));
        assertEquals(413, announced.status());

        Reply inPieces = rest.send(
                "PUT", path + "/points", "application/json", BodyPublishers.ofInputStream(() -> new Zeros(TOO_MUCH)));
        assertEquals(413, inPieces.status());
    }

    @Test
    void refusesAPayloadThatIsNestedTooDeep() throws Exception {
        String deep = "{'a':".repeat(40) + "1" + "}".repeat(40);

        assertEquals(
                400,
                rest.put(path + "/points", "{'points':[{'id':2,'vector':[1,0],'payload':" + deep + "}]}")
                        .status());
    }

    @Test
    void keepsAPayloadThatIsNestedAsDeepAsAllowed() throws Exception {
        String deep = "{'a':".repeat(26) + "1" + "}".repeat(26);
        rest.put(path + "/points?wait=true", "{'points':[{'id':2,'vector':[1,0],'payload':{'deep':" + deep + "}}]}");

        assertEquals(
                RestClient.json(deep),
                rest.get(path + "/points/2").result().path("payload").path("deep"));
    }

    /** A page in a browser may send such a type to any address without asking. */
    @Test
    void refusesABodyThatDoesNotSayItIsJson() throws Exception {
        Reply reply =
                rest.send("POST", path + "/points/delete", "text/plain", BodyPublishers.ofString("{\"filter\":{}}"));

        assertEquals(415, reply.status());
        assertEquals(1, count());
    }

    @Test
    void refusesAWaitThatIsNeitherYesNorNo() throws Exception {
        assertEquals(400, rest.put(path + "/points?wait=maybe", "{'points':[]}").status());
    }

    @Test
    void doesNotRepeatWhatWasSaid() throws Exception {
        Reply reply = rest.put(path + "/points", "{'points':[{'id':2,'vector':[1,0],'payload':{'a':secret}}]}");

        assertEquals(400, reply.status());
        assertFalse(reply.text().contains("secret"), reply.text());
    }

    private long count() throws Exception {
        return rest.post(path + "/points/count", "{}").result().path("count").asLong(-1);
    }

    /** Nothing, for long. */
    private static final class Zeros extends InputStream {
        private int left;

        Zeros(int size) {
            this.left = size;
        }

        @Override
        public int read() {
            return left-- > 0 ? 0 : -1;
        }
    }
}
