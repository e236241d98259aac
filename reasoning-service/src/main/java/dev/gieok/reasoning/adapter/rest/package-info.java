/** Memory, asked over HTTP. */
@NullMarked
package dev.gieok.reasoning.adapter.rest;

import org.jspecify.annotations.NullMarked;
