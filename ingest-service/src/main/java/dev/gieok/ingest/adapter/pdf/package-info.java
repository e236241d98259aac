/** Documents, page by page. Runs in the child process only. */
@NullMarked
package dev.gieok.ingest.adapter.pdf;

import org.jspecify.annotations.NullMarked;
