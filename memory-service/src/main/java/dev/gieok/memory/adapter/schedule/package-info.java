/** What is done now and then, whoever asks. */
@NullMarked
package dev.gieok.memory.adapter.schedule;

import org.jspecify.annotations.NullMarked;
