/** The model of a memory: candidates, facts, decisions and the evidence behind them. */
@NullMarked
package dev.gieok.contracts.memory;

import org.jspecify.annotations.NullMarked;
