/** Owns who may do what on this machine: tokens, and the sources that may teach a person's memory; uses the keys of the launch. */
@NullMarked
package dev.gieok.standalone.cli.access;

import org.jspecify.annotations.NullMarked;
