/** Working memory: what of the current session fits into a prompt; uses contracts only. */
@NullMarked
package dev.gieok.reasoning.session;

import org.jspecify.annotations.NullMarked;
