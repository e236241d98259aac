/** Has the projections made anew, and shows how far that is. */
@NullMarked
package dev.gieok.standalone.cli.rebuild;

import org.jspecify.annotations.NullMarked;
