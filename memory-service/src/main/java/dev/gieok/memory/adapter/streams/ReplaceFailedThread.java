package dev.gieok.memory.adapter.streams;

import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.streams.errors.StreamsUncaughtExceptionHandler;
import org.jboss.logging.Logger;

/** A thread that failed is replaced: what it had not committed is folded again, from the same state. */
@ApplicationScoped
public class ReplaceFailedThread implements StreamsUncaughtExceptionHandler {
    private static final Logger LOG = Logger.getLogger(ReplaceFailedThread.class);

    @Override
    public StreamThreadExceptionResponse handle(Throwable failure) {
        // The type, not the message: a message can quote a person.
        LOG.errorf(
                "the fold failed and starts again cause=%s", failure.getClass().getName());
        return StreamThreadExceptionResponse.REPLACE_THREAD;
    }
}
