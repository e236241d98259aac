/** Kafka in and out: decode, call the use case, publish what it returns. */
@NullMarked
package dev.gieok.encoder.adapter.kafka;

import org.jspecify.annotations.NullMarked;
