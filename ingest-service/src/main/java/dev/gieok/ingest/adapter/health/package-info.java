/** Readiness. */
@NullMarked
package dev.gieok.ingest.adapter.health;

import org.jspecify.annotations.NullMarked;
