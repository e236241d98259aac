/** What is measured, under the names that OpenTelemetry gives. Never a person's words. */
@NullMarked
package dev.gieok.reasoning.adapter.metrics;

import org.jspecify.annotations.NullMarked;
