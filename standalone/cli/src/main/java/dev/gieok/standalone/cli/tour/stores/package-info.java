/** Owns looking for one person's words in every place that could hold them, as an operator with the master key can. */
@NullMarked
package dev.gieok.standalone.cli.tour.stores;

import org.jspecify.annotations.NullMarked;
