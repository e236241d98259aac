/** Takes a user's data out of this machine's Gieok, and into it. Uses the gateway. */
@NullMarked
package dev.gieok.standalone.cli.transfer;

import org.jspecify.annotations.NullMarked;
