/** Waiting until the stores show what was commanded. Uses nothing else. */
@NullMarked
package dev.gieok.gateway.projection;

import org.jspecify.annotations.NullMarked;
