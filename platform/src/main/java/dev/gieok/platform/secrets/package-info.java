/** What is never stored, whoever says it and by whichever door: rules kept as data. Uses YAML only. */
@NullMarked
package dev.gieok.platform.secrets;

import org.jspecify.annotations.NullMarked;
