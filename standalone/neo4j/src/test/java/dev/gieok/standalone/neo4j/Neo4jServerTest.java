package dev.gieok.standalone.neo4j;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Driver;
import org.neo4j.driver.exceptions.AuthenticationException;

/** One story, since each start takes some seconds. */
class Neo4jServerTest {
    @TempDir
    Path folder;

    @Test
    void keepsWhatItCommittedWhenItIsKilledAndOpensOnlyToItsPassword() throws Exception {
        try (ServerProcess server = new ServerProcess(folder)) {
            try (Driver driver = server.connect(ServerProcess.PASSWORD)) {
                driver.executableQuery("CREATE CONSTRAINT fact FOR (f:Fact) REQUIRE f.id IS UNIQUE")
                        .execute();
                driver.executableQuery("UNWIND range(1, $count) AS i CREATE (:Fact {id: i})")
                        .withParameters(Map.of("count", 1_000))
                        .execute();
            }

            server.kill();
            server.startAgain();

            try (Driver driver = server.connect(ServerProcess.PASSWORD)) {
                assertEquals(
                        1_000L,
                        driver.executableQuery("MATCH (f:Fact) RETURN count(f) AS facts")
                                .execute()
                                .records()
                                .getFirst()
                                .get("facts")
                                .asLong());
            }
            try (Driver driver = server.connect("neo4j")) {
                assertThrows(AuthenticationException.class, driver::verifyConnectivity);
            }
            assertTrue(server.stops(), "it ends when it is asked to");
        }
    }
}
