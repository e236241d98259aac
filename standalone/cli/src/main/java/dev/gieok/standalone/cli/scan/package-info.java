/** Owns the search of every byte of files for words, however a store lays them out. */
@NullMarked
package dev.gieok.standalone.cli.scan;

import org.jspecify.annotations.NullMarked;
