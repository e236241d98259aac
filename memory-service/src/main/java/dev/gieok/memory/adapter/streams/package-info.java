/** The fold on Kafka Streams: one topology, one state store, exactly once. */
@NullMarked
package dev.gieok.memory.adapter.streams;

import org.jspecify.annotations.NullMarked;
