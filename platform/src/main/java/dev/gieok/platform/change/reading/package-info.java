/** What was told and what is said now, read together by a network that runs here, through ONNX Runtime. */
@NullMarked
package dev.gieok.platform.change.reading;

import org.jspecify.annotations.NullMarked;
