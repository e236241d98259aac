/** One fact as it is kept and shown: sealing, opening, views, filters and pages. */
@NullMarked
package dev.gieok.memory.memories;

import org.jspecify.annotations.NullMarked;
