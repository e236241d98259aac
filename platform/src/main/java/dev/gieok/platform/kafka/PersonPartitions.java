package dev.gieok.platform.kafka;

import dev.gieok.contracts.id.PersonId;
import java.nio.charset.StandardCharsets;
import org.apache.kafka.common.utils.Utils;

/** The one partitioner: what Kafka's own does with the pseudonym as key, so that all topics are co-partitioned. */
public final class PersonPartitions {
    private PersonPartitions() {}

    public static int of(PersonId person, int partitions) {
        return Utils.toPositive(Utils.murmur2(person.value().getBytes(StandardCharsets.UTF_8))) % partitions;
    }
}
