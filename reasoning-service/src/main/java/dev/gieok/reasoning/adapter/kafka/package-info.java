/** Requests and observations in, answers and candidates out, over Kafka. */
@NullMarked
package dev.gieok.reasoning.adapter.kafka;

import org.jspecify.annotations.NullMarked;
