/** The child process in which hostile files are decoded, with a heap and a time of its own. */
@NullMarked
package dev.gieok.ingest.adapter.process;

import org.jspecify.annotations.NullMarked;
