/** Owns what `doctor` finds out: what works on this machine, in which language, and what mends the rest; changes nothing. */
@NullMarked
package dev.gieok.standalone.cli.doctor;

import org.jspecify.annotations.NullMarked;
