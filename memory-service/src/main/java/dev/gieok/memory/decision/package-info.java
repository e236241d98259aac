/** Decides what becomes of candidates and commands: the fold of one person's memory. Reads no clock and no store but the ledger. */
@NullMarked
package dev.gieok.memory.decision;

import org.jspecify.annotations.NullMarked;
