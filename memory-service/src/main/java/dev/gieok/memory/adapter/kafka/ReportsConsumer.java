package dev.gieok.memory.adapter.kafka;

import dev.gieok.contracts.id.PersonId;
import dev.gieok.memory.memories.ProjectionReports;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** What any instance's projector has written, heard by every instance: whoever waits may wait at another one. */
@ApplicationScoped
public class ReportsConsumer {
    static final String CHANNEL = "reports-in";

    private final ProjectionReports reports;

    public ReportsConsumer(ProjectionReports reports) {
        this.reports = reports;
    }

    @Incoming(CHANNEL)
    public void consume(ConsumerRecords<String, byte[]> records) {
        for (ConsumerRecord<String, byte[]> record : records) {
            reports.heard(new PersonId(record.key()));
        }
    }
}
