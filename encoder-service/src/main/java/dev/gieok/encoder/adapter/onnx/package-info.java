/** Text encoders that run here, through ONNX Runtime. */
@NullMarked
package dev.gieok.encoder.adapter.onnx;

import org.jspecify.annotations.NullMarked;
