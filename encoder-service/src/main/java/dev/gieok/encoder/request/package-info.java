/** A chat's words are embedded on their way to reasoning. Uses `text` and the contracts. */
@NullMarked
package dev.gieok.encoder.request;

import org.jspecify.annotations.NullMarked;
