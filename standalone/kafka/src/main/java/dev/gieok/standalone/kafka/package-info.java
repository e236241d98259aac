/** Owns the broker that runs on a machine without Docker; uses Kafka's own server and nothing of ours. */
@NullMarked
package dev.gieok.standalone.kafka;

import org.jspecify.annotations.NullMarked;
