package dev.gieok.planted.adapter;

import org.apache.kafka.clients.producer.ProducerRecord;

/** What a feature must not know. */
public final class PlantedAdapter {
    public ProducerRecord<String, String> record() {
        return new ProducerRecord<>("topic", "value");
    }
}
