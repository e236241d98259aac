package dev.gieok.memory;

import io.quarkus.runtime.StartupEvent;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** The part of a start that nothing goes on without; what it leaves to others is not done. */
final class WarmStart {
    private WarmStart() {}

    public static void main(String[] args) {
        ThreadPoolExecutor nobody = new ThreadPoolExecutor(
                0, 1, 0, TimeUnit.SECONDS, new SynchronousQueue<>(), new ThreadPoolExecutor.DiscardPolicy());
        nobody.shutdown();
        new WarmUp(nobody, null, null, null, null, null).start(new StartupEvent());
    }
}
