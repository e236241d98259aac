/** Past-tense records that travel on Kafka as CloudEvents. Uses ids and the memory model. */
@NullMarked
package dev.gieok.contracts.event;

import org.jspecify.annotations.NullMarked;
