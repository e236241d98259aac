/** What is done from time to time. */
@NullMarked
package dev.gieok.ingest.adapter.schedule;

import org.jspecify.annotations.NullMarked;
