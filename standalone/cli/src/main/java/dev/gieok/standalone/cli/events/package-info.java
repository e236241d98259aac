/** Owns the view of a person's events in clear, for the one who holds the master key. Uses Kafka and the registry. */
@NullMarked
package dev.gieok.standalone.cli.events;

import org.jspecify.annotations.NullMarked;
