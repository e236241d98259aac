/** Everything about a person as one ZIP, and how things that are imported stand here. Uses the stores' ports, blobs and keys. */
@NullMarked
package dev.gieok.memory.export;

import org.jspecify.annotations.NullMarked;
