/** The internal HTTP API of memory-service, translated into the features' ports. */
@NullMarked
package dev.gieok.gateway.adapter.memory;

import org.jspecify.annotations.NullMarked;
