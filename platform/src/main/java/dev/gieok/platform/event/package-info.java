/** How an event is written and read: CloudEvents in binary mode, sealed for its person. */
@NullMarked
package dev.gieok.platform.event;

import org.jspecify.annotations.NullMarked;
