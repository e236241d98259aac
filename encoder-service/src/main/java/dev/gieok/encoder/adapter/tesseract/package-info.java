/** Reading pictures with Tesseract, as a child process. */
@NullMarked
package dev.gieok.encoder.adapter.tesseract;

import org.jspecify.annotations.NullMarked;
