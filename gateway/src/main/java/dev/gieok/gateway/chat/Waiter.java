package dev.gieok.gateway.chat;

import dev.gieok.contracts.event.Event;
import dev.gieok.contracts.id.PersonId;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** One call that waits for the events of one answer. Closing it takes it off the list of those who wait. */
public final class Waiter implements AutoCloseable {
    private final PersonId person;
    private final LinkedBlockingQueue<Event> events = new LinkedBlockingQueue<>();
    private final Runnable onClose;

    Waiter(PersonId person, Runnable onClose) {
        this.person = person;
        this.onClose = onClose;
    }

    PersonId person() {
        return person;
    }

    void deliver(Event event) {
        events.add(event);
    }

    /** The next event, or empty after this long. For a virtual thread: it holds no other. */
    public Optional<Event> next(Duration atMost) throws InterruptedException {
        return Optional.ofNullable(events.poll(atMost.toMillis(), TimeUnit.MILLISECONDS));
    }

    @Override
    public void close() {
        onClose.run();
    }
}
