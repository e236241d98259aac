/** Who asks and how much they may ask: the person behind a token, CSRF proofs, rate limits. Uses platform keys. */
@NullMarked
package dev.gieok.gateway.access;

import org.jspecify.annotations.NullMarked;
