/** Which vectors are searched and written now: one pointer in the blob store, which every instance of every service follows. */
@NullMarked
package dev.gieok.platform.generation;

import org.jspecify.annotations.NullMarked;
