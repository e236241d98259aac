package dev.gieok.standalone.cli.bench;

import java.util.concurrent.locks.LockSupport;

/** A monotonic clock in nanoseconds that can be waited on. */
interface Ticks {
    Ticks SYSTEM = new Ticks() {
        @Override
        public long now() {
            return System.nanoTime();
        }

        @Override
        public void waitUntil(long nanos) throws InterruptedException {
            for (long left = nanos - now(); left > 0; left = nanos - now()) {
                LockSupport.parkNanos(left);
                if (Thread.interrupted()) {
                    throw new InterruptedException();
                }
            }
        }
    };

    long now();

    /** Returns at once when that time has passed. */
    void waitUntil(long nanos) throws InterruptedException;
}
