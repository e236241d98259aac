/** The encoder service, asked for the vector of a query. */
@NullMarked
package dev.gieok.memory.adapter.encoder;

import org.jspecify.annotations.NullMarked;
