/** Uploading, reading and forgetting media: sealed while written, opened while read. Uses blobs and keys. */
@NullMarked
package dev.gieok.gateway.media;

import org.jspecify.annotations.NullMarked;
