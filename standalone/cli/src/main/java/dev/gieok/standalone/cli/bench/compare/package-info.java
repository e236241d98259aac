/** Owns the comparison with another memory, mem0, asked the same in one run. Uses the REST door, Node.js and npm. */
@NullMarked
package dev.gieok.standalone.cli.bench.compare;

import org.jspecify.annotations.NullMarked;
