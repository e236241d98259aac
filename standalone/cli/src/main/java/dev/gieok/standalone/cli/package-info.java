/** Owns the `gieok` command: names its subcommands and turns failures into sentences; uses every feature below. */
@NullMarked
package dev.gieok.standalone.cli;

import org.jspecify.annotations.NullMarked;
