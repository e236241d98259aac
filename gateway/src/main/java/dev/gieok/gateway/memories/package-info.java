/** Reading, editing, forgetting and restoring what is remembered. Uses ports only. */
@NullMarked
package dev.gieok.gateway.memories;

import org.jspecify.annotations.NullMarked;
