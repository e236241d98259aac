/** What services share: topics and the names that cross their borders. Uses nothing but annotations. */
@NullMarked
package dev.gieok.contracts;

import org.jspecify.annotations.NullMarked;
