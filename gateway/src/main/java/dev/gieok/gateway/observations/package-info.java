/** Something said, accepted once Kafka has it. Uses the ports of chat's event door and the blob store. */
@NullMarked
package dev.gieok.gateway.observations;

import org.jspecify.annotations.NullMarked;
