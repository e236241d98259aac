package dev.gieok.gateway.adapter.kafka;

/** Kafka as health sees it. */
public interface Broker {
    /** Whether one answers within a second or two. */
    boolean answers();
}
