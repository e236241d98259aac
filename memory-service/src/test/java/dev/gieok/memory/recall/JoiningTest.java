package dev.gieok.memory.recall;

import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.gieok.platform.RetriableException;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class JoiningTest {
    @Test
    void aStoreThatIsDownBesideIsAStoreThatIsDown() {
        RetriableException down = new RetriableException("neo4j");

        CompletableFuture<String> beside = CompletableFuture.supplyAsync(() -> {
            throw down;
        });

        assertSame(down, assertThrows(RetriableException.class, () -> Joining.joined(beside)));
    }
}
