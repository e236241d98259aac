/** Working memory: the turns of a session, at once and in order. */
@NullMarked
package dev.gieok.memory.sessions;

import org.jspecify.annotations.NullMarked;
