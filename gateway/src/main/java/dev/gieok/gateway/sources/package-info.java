/** Which other systems may teach a person's memory. Uses the blob store and the person's keys. */
@NullMarked
package dev.gieok.gateway.sources;

import org.jspecify.annotations.NullMarked;
