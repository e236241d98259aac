/** The internal HTTP interface, as in docs/internals.md. */
@NullMarked
package dev.gieok.memory.adapter.rest;

import org.jspecify.annotations.NullMarked;
