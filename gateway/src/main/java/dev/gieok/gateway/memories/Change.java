package dev.gieok.gateway.memories;

import dev.gieok.contracts.http.Memory;

/** How far an edit or a restoration came. */
public sealed interface Change {
    /** In every store. */
    record Done(Memory memory) implements Change {}

    /** With Kafka; the stores have not shown it yet. */
    record Underway() implements Change {}
}
