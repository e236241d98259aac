/** Whether a message put out of date what was told before: what reasoning learns and the fold asks. */
@NullMarked
package dev.gieok.platform.change;

import org.jspecify.annotations.NullMarked;
