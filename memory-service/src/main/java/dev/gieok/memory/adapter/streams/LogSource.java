package dev.gieok.memory.adapter.streams;

import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** Where one partition of the log can be read from its beginning to its end. */
public interface LogSource {
    /**
     * In order.
     *
     * @throws dev.gieok.platform.RetriableException when it cannot be read now
     */
    void read(int partition, Consumer<ConsumerRecord<String, byte[]>> told);
}
