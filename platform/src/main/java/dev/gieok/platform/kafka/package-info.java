/** Topics, the one publisher and the one way into the dead letter. */
@NullMarked
package dev.gieok.platform.kafka;

import org.jspecify.annotations.NullMarked;
