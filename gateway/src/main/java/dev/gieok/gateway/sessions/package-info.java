/** Conversations: shown and forgotten. Uses ports only. */
@NullMarked
package dev.gieok.gateway.sessions;

import org.jspecify.annotations.NullMarked;
