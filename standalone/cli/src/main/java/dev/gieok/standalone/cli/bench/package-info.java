/** Owns how fast it is: an open-loop load generator against the running system, and the report; uses REST, and Kafka for the hops. */
@NullMarked
package dev.gieok.standalone.cli.bench;

import org.jspecify.annotations.NullMarked;
