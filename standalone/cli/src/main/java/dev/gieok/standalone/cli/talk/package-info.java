/** Owns how this command speaks with the gateway: the same REST that any client uses, with a token it signs itself. */
@NullMarked
package dev.gieok.standalone.cli.talk;

import org.jspecify.annotations.NullMarked;
