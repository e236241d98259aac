/** A write that is sent twice happens once. Uses the blob store and the person's keys. */
@NullMarked
package dev.gieok.gateway.idempotency;

import org.jspecify.annotations.NullMarked;
