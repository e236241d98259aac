/** Which characters a text from outside may hold. Uses nothing else. */
@NullMarked
package dev.gieok.platform.text;

import org.jspecify.annotations.NullMarked;
