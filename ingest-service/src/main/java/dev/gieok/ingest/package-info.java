/** The ingest service: configuration, metrics and wiring; what it does lies in the packages below. */
@NullMarked
package dev.gieok.ingest;

import org.jspecify.annotations.NullMarked;
