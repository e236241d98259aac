/** Memory-service over HTTP. */
@NullMarked
package dev.gieok.ingest.adapter.memory;

import org.jspecify.annotations.NullMarked;
