/** The door through which every feature publishes. A port and nothing else. */
@NullMarked
package dev.gieok.gateway.events;

import org.jspecify.annotations.NullMarked;
