/** Owns the gRPC services of the Qdrant protocol: reads messages, calls the catalogue and the indexes, writes messages. */
@NullMarked
package dev.gieok.standalone.qdrant.protocol;

import org.jspecify.annotations.NullMarked;
