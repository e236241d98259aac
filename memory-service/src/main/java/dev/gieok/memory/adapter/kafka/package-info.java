/** Topics in, use cases called, events out; a batch at a time. */
@NullMarked
package dev.gieok.memory.adapter.kafka;

import org.jspecify.annotations.NullMarked;
