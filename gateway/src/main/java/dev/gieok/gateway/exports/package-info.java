/** Asks for exports and gives them out; memory-service makes them. Uses jobs, sealed files and keys. */
@NullMarked
package dev.gieok.gateway.exports;

import org.jspecify.annotations.NullMarked;
