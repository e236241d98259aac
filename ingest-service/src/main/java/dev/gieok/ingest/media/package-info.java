/** Media items become segments; what cannot be read is refused in words. Uses the contracts; decoding is behind a port. */
@NullMarked
package dev.gieok.ingest.media;

import org.jspecify.annotations.NullMarked;
