/** What a text is about, by small learnt models that are data: its domain of life, and what its words mean. No model runs here. */
@NullMarked
package dev.gieok.platform.meaning;

import org.jspecify.annotations.NullMarked;
