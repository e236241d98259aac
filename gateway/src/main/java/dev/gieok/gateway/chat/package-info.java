/** A question asked and its answer awaited. Uses the ports of this package, ids and platform keys. */
@NullMarked
package dev.gieok.gateway.chat;

import org.jspecify.annotations.NullMarked;
