/** What is known of a person in one canonical form, read from the log, the ledger or the projections, so that these can be compared. */
@NullMarked
package dev.gieok.memory.state;

import org.jspecify.annotations.NullMarked;
