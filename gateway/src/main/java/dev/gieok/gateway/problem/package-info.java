/** What a caller is told when a call is refused: one catalogue of codes. Uses nothing else. */
@NullMarked
package dev.gieok.gateway.problem;

import org.jspecify.annotations.NullMarked;
