/** Asks for everything about a person to be erased, and shows the certificate. Uses the platform's registry and jobs. */
@NullMarked
package dev.gieok.gateway.erasure;

import org.jspecify.annotations.NullMarked;
