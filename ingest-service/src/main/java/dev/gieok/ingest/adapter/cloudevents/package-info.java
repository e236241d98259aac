/** External records read as CloudEvents, binary or structured. */
@NullMarked
package dev.gieok.ingest.adapter.cloudevents;

import org.jspecify.annotations.NullMarked;
