package dev.gieok.reasoning.answering;

import dev.gieok.contracts.event.Event;

/** Where what happened goes, in order, at once: a stream of an answer cannot wait for the end of its handler. */
@FunctionalInterface
public interface Outbox {
    void emit(Event event);
}
