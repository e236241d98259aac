/** Which engines are one's own: what may be shown to them. Uses `java.net` only. */
@NullMarked
package dev.gieok.platform.engine;

import org.jspecify.annotations.NullMarked;
