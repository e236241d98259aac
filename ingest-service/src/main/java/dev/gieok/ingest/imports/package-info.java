/** Takes in files: finds out what one is, and hands it on. Uses jobs, sealed files and keys; asks memory how things stand. */
@NullMarked
package dev.gieok.ingest.imports;

import org.jspecify.annotations.NullMarked;
