/** Media items, their progress, and the moments found in them. */
@NullMarked
package dev.gieok.memory.media;

import org.jspecify.annotations.NullMarked;
