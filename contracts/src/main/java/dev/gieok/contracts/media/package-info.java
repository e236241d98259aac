/** What a media item is taken apart into: segments and moments. */
@NullMarked
package dev.gieok.contracts.media;

import org.jspecify.annotations.NullMarked;
