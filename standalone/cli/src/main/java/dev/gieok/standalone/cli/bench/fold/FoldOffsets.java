package dev.gieok.standalone.cli.bench.fold;

import dev.gieok.contracts.Topic;
import dev.gieok.standalone.cli.launch.LaunchFailedException;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;

/**
 * How far the fold is, by Kafka's own offsets: it commits them with what it decided. Looking at the ledger instead reads all
 * of it, which took more of the machine than the fold.
 */
final class FoldOffsets implements AutoCloseable {
    private static final String FOLD = "memory-fold";

    private final Admin admin;

    FoldOffsets(String bootstrapServers) {
        this.admin = Admin.create(Map.of("bootstrap.servers", bootstrapServers));
    }

    /** How many commands the fold has taken and committed, what was understood of each observation among them. */
    long taken() throws InterruptedException {
        try {
            return admin.listConsumerGroupOffsets(FOLD).partitionsToOffsetAndMetadata().get().entrySet().stream()
                    .filter(each -> each.getKey().topic().equals(Topic.Names.MEMORY_COMMANDS))
                    .mapToLong(each -> each.getValue().offset())
                    .sum();
        } catch (ExecutionException e) {
            throw new LaunchFailedException("Kafka does not say how far the fold is: " + e.getCause());
        }
    }

    @Override
    public void close() {
        admin.close();
    }
}
