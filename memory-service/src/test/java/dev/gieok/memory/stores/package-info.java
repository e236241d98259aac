/** The stores that tests run against: embedded ones, or real ones where `QDRANT_URL` and `NEO4J_URL` name them. */
@NullMarked
package dev.gieok.memory.stores;

import org.jspecify.annotations.NullMarked;
