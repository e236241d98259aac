/** What the log says, written into the stores: facts, decisions, and the forgetting of both. */
@NullMarked
package dev.gieok.memory.projection;

import org.jspecify.annotations.NullMarked;
