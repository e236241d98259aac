/** The vector store behind its ports; every query carries the tenant. */
@NullMarked
package dev.gieok.memory.adapter.qdrant;

import org.jspecify.annotations.NullMarked;
