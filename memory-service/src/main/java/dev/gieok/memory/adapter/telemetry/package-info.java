/** What this service counts and times. */
@NullMarked
package dev.gieok.memory.adapter.telemetry;

import org.jspecify.annotations.NullMarked;
