/** The door through which every feature publishes, and when what passes it happened. A port, and no adapter. */
@NullMarked
package dev.gieok.gateway.events;

import org.jspecify.annotations.NullMarked;
