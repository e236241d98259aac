/** Pictures, made ready for reading. Runs in the child process only. */
@NullMarked
package dev.gieok.ingest.adapter.image;

import org.jspecify.annotations.NullMarked;
