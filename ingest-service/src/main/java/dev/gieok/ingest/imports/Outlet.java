package dev.gieok.ingest.imports;

import dev.gieok.contracts.Topic;
import dev.gieok.contracts.event.Event;
import dev.gieok.contracts.id.PersonId;
import java.util.concurrent.CompletableFuture;

/** Where events go; in the order they are given, of one person. */
public interface Outlet {
    CompletableFuture<Void> publish(Topic topic, PersonId person, Event event);
}
