package dev.gieok.standalone.neo4j;

import java.util.concurrent.CountDownLatch;
import org.neo4j.graphdb.event.DatabaseEventContext;
import org.neo4j.graphdb.event.DatabaseEventListenerAdapter;

/**
 * Hears when a database gives itself up: after a write that failed, as on a full disk, it refuses every other, for good,
 * while the port still answers.
 */
final class GivingUp extends DatabaseEventListenerAdapter {
    private final CountDownLatch heard = new CountDownLatch(1);

    @Override
    public void databasePanic(DatabaseEventContext context) {
        heard.countDown();
    }

    void await() throws InterruptedException {
        heard.await();
    }
}
