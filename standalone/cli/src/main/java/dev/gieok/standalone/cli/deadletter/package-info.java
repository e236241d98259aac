/**
 * Owns looking at what could not be handled and handing it in again; reads the dead-letter topics, and opens words only
 * when asked to, with the master key of this machine.
 */
@NullMarked
package dev.gieok.standalone.cli.deadletter;

import org.jspecify.annotations.NullMarked;
