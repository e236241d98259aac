/** Owns the end of a person's data on this machine: erases, keeps the certificate, and checks one. Uses the gateway. */
@NullMarked
package dev.gieok.standalone.cli.erasure;

import org.jspecify.annotations.NullMarked;
