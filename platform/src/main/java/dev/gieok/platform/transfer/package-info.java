/** Jobs that take a person's data out or in, as records in the blob store that any instance may work on. Uses blobs and persons. */
@NullMarked
package dev.gieok.platform.transfer;

import org.jspecify.annotations.NullMarked;
