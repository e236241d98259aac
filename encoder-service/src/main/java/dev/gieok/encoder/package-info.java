/** The encoder service: configuration, metrics and wiring; what it does lies in the packages below. */
@NullMarked
package dev.gieok.encoder;

import org.jspecify.annotations.NullMarked;
