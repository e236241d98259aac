/** The little that all instances must agree on, in the blob store. */
@NullMarked
package dev.gieok.reasoning.adapter.blob;

import org.jspecify.annotations.NullMarked;
