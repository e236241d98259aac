/** Histories from elsewhere: what was said in them, when and by whom. Each message becomes an observation. */
@NullMarked
package dev.gieok.ingest.imports.history;

import org.jspecify.annotations.NullMarked;
