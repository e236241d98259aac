/** Owns the scripted first conversation: what is said, shown and forgotten, and how it is printed; uses the REST interface only. */
@NullMarked
package dev.gieok.standalone.cli.demo;

import org.jspecify.annotations.NullMarked;
