/** Kafka in and out: decode, call the use case, publish what it returns. */
@NullMarked
package dev.gieok.ingest.adapter.kafka;

import org.jspecify.annotations.NullMarked;
