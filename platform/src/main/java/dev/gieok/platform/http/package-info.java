/** Credentials of calls between services. */
@NullMarked
package dev.gieok.platform.http;

import org.jspecify.annotations.NullMarked;
