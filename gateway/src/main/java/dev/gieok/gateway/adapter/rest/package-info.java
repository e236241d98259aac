/** The REST contract: one resource per collection, no logic. */
@NullMarked
package dev.gieok.gateway.adapter.rest;

import org.jspecify.annotations.NullMarked;
