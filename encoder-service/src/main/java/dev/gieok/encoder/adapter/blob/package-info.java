/** Pictures out of the blob store, unsealed in memory. */
@NullMarked
package dev.gieok.encoder.adapter.blob;

import org.jspecify.annotations.NullMarked;
