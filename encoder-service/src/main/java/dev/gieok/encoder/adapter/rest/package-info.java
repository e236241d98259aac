/** Embeddings for the other services, health, and problems as RFC 9457 has them. */
@NullMarked
package dev.gieok.encoder.adapter.rest;

import org.jspecify.annotations.NullMarked;
