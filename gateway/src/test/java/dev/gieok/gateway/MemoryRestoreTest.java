package dev.gieok.gateway;

import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.noContent;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.github.tomakehurst.wiremock.stubbing.Scenario;
import dev.gieok.contracts.event.FactRestored;
import dev.gieok.contracts.memory.FactStatus;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

/** Restoring what an update has closed, or put in doubt. */
@QuarkusTest
class MemoryRestoreTest extends Outside {
    private static final String ONE = "/v1/memories/" + Samples.FACT;
    private static final String INTERNAL = "/internal/memories/" + Samples.FACT;

    @Test
    void restoresWhatAnUpdateHasClosed() {
        memory().stubFor(get(INTERNAL)
                .inScenario("restore")
                .whenScenarioStateIs(Scenario.STARTED)
                .willSetStateTo("restored")
                .willReturn(okJson(Samples.memory(2, "I live in Busan", FactStatus.SUPERSEDED))));
        memory().stubFor(get(INTERNAL)
                .inScenario("restore")
                .whenScenarioStateIs("restored")
                .willReturn(okJson(Samples.memory(3, "I live in Busan", FactStatus.ACTIVE))));
        remembers(get(urlPathEqualTo(INTERNAL + "/projected")).withQueryParam("version", equalTo("3")), noContent());
        asked().post(ONE + "/restore").then().statusCode(200).body("status", is("active"));
        assertEquals(Samples.FACT, ((FactRestored) command()).factId());
    }

    @Test
    void saysOfWhatIsInDoubtThatItHolds() {
        memory().stubFor(get(INTERNAL)
                .inScenario("doubt")
                .whenScenarioStateIs(Scenario.STARTED)
                .willSetStateTo("sure")
                .willReturn(okJson(Samples.doubted(2, "I live in Busan"))));
        memory().stubFor(get(INTERNAL)
                .inScenario("doubt")
                .whenScenarioStateIs("sure")
                .willReturn(okJson(Samples.memory(3, "I live in Busan", FactStatus.ACTIVE))));
        remembers(get(urlPathEqualTo(INTERNAL + "/projected")).withQueryParam("version", equalTo("3")), noContent());
        asked().post(ONE + "/restore").then().statusCode(200).body("version", is(3));
        assertEquals(Samples.FACT, ((FactRestored) command()).factId());
    }

    @Test
    void hasNothingToRestoreOfAnActiveMemory() {
        remembers(get(INTERNAL), Samples.memory(3, "I live in Busan", FactStatus.ACTIVE));
        asked().post(ONE + "/restore").then().statusCode(409).body("code", is("not-superseded"));
    }
}
