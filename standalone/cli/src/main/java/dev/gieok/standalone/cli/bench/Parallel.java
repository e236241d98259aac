package dev.gieok.standalone.cli.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** The same for many things at a time; the first failure ends it. */
final class Parallel {
    private Parallel() {}

    interface Work<T, R> {
        R on(T thing) throws IOException, InterruptedException;
    }

    /**
     * The results, in the order of the things.
     *
     * @param width how many at a time
     */
    static <T, R> List<R> each(List<T> things, int width, Work<T, R> work) throws IOException, InterruptedException {
        try (ExecutorService threads =
                Executors.newFixedThreadPool(width, Thread.ofVirtual().factory())) {
            List<Future<R>> running = things.stream()
                    .map(thing -> threads.submit(() -> work.on(thing)))
                    .toList();
            List<R> done = new ArrayList<>();
            for (Future<R> task : running) {
                done.add(task.get());
            }
            return done;
        } catch (ExecutionException e) {
            switch (Objects.requireNonNull(e.getCause())) {
                case IOException failure -> throw failure;
                case RuntimeException failure -> throw failure;
                case Throwable failure -> throw new IllegalStateException(failure);
            }
        }
    }
}
