/** What the fold remembers between two events, as a port. */
@NullMarked
package dev.gieok.memory.ledger;

import org.jspecify.annotations.NullMarked;
