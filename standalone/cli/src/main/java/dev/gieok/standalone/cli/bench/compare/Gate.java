package dev.gieok.standalone.cli.bench.compare;

import java.util.concurrent.CountDownLatch;

/** Holds one call that the model receives, until it is told to let it go: somebody is to die while it waits. */
final class Gate {
    /** What is called. */
    enum Call {
        EMBEDDINGS,
        CHAT
    }

    private Call at = Call.CHAT;
    private int passing;
    private boolean armed;
    private CountDownLatch reached = new CountDownLatch(0);
    private CountDownLatch opened = new CountDownLatch(0);

    /**
     * @param before how many calls of this kind pass first
     */
    synchronized void close(Call call, int before) {
        at = call;
        passing = before;
        armed = true;
        reached = new CountDownLatch(1);
        opened = new CountDownLatch(1);
    }

    /** Returns when a call is held. */
    void awaitHeld() throws InterruptedException {
        latch(true).await();
    }

    void open() {
        synchronized (this) {
            armed = false;
        }
        latch(false).countDown();
    }

    void pass(Call call) throws InterruptedException {
        synchronized (this) {
            if (!armed || call != at || passing-- > 0) {
                return;
            }
            armed = false;
        }
        latch(true).countDown();
        latch(false).await();
    }

    private synchronized CountDownLatch latch(boolean whetherReached) {
        return whetherReached ? reached : opened;
    }
}
