package dev.gieok.standalone.kafka;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KilledBrokerTest {
    private static final int MANY = 500;

    /** The JVM's own code for an end by SIGTERM: its hooks have run. */
    private static final int ENDED_BY_REQUEST = 143;

    @TempDir
    Path folder;

    @Test
    void keepsWhatItAcknowledgedWhenItIsKilled() throws Exception {
        try (BrokerProcess broker = new BrokerProcess(folder)) {
            Line line = new Line(broker.bootstrapServers(), "lines");
            line.create();
            line.write(0, MANY);

            broker.kill();
            broker.startAgain();

            line.write(MANY, MANY);
            assertEquals(Line.numbers(2 * MANY), line.read(2 * MANY));
        }
    }

    /**
     * The transaction runs out after the broker is back and before it is let in: where it was written no partition has a
     * leader for a moment. The more partitions there are, the longer is that moment.
     */
    @Test
    void endsTheTransactionThatWasOpenWhenItWasKilled() throws Exception {
        try (BrokerProcess broker = new BrokerProcess(folder)) {
            Line line = new Line(broker.bootstrapServers(), "lines");
            line.create();
            line.createBeside(200);
            line.write(0, 1);
            Runnable producer = line.writeAndLeaveOpen(Duration.ofSeconds(6));

            broker.kill();
            producer.run();
            broker.startAgain();

            line.write(1, 1);
            assertEquals(Line.numbers(2), line.read(2));
        }
    }

    @Test
    void endsWhenAskedAndKnowsEverythingTheNextTime() throws Exception {
        try (BrokerProcess broker = new BrokerProcess(folder)) {
            Line line = new Line(broker.bootstrapServers(), "lines");
            line.create();
            line.writeInTransactions(0, 20);

            assertEquals(ENDED_BY_REQUEST, broker.stop());
            broker.startAgain();

            assertEquals(Line.numbers(20), line.read(20));
        }
    }
}
