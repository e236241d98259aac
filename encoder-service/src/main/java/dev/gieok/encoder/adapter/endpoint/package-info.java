/** Text encoders behind an OpenAI-compatible endpoint. */
@NullMarked
package dev.gieok.encoder.adapter.endpoint;

import org.jspecify.annotations.NullMarked;
