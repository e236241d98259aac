/** Grants, external ids and media in the blob store. */
@NullMarked
package dev.gieok.ingest.adapter.blob;

import org.jspecify.annotations.NullMarked;
