/** Segments of media become moments: what can be read, where it stands, and its vectors. Uses `text`, the contracts and the blob port. */
@NullMarked
package dev.gieok.encoder.segment;

import org.jspecify.annotations.NullMarked;
