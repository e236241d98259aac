/** Owns the tour: the life of one memory, from being told to being nowhere. Uses the REST interface, and `stores`. */
@NullMarked
package dev.gieok.standalone.cli.tour;

import org.jspecify.annotations.NullMarked;
