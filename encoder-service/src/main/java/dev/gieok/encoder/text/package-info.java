/** Texts become vectors: the port that every model stands behind, and what is said about models. Uses `java.*` only. */
@NullMarked
package dev.gieok.encoder.text;

import org.jspecify.annotations.NullMarked;
