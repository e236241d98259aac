/** Exports of another Gieok: proved whole, renamed, and handed to memory as commands. */
@NullMarked
package dev.gieok.ingest.imports.memory;

import org.jspecify.annotations.NullMarked;
