/** Asking a language model: what it is shown, how long it may take and cost, and what of its reply is believed. */
@NullMarked
package dev.gieok.reasoning.llm;

import org.jspecify.annotations.NullMarked;
