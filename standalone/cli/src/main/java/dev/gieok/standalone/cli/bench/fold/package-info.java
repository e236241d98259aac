/** How many messages a second are understood and decided, with nothing else running. Uses `launch` and the platform. */
@NullMarked
package dev.gieok.standalone.cli.bench.fold;

import org.jspecify.annotations.NullMarked;
