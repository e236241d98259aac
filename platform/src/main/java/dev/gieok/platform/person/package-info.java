/** Who is who: pseudonyms and keysets, the ids issued under them, and the master key above them. */
@NullMarked
package dev.gieok.platform.person;

import org.jspecify.annotations.NullMarked;
