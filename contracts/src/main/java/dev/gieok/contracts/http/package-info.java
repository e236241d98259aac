/** Bodies of the internal HTTP calls between services; REST bodies that pass through unchanged live here too. */
@NullMarked
package dev.gieok.contracts.http;

import org.jspecify.annotations.NullMarked;
