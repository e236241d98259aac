package dev.gieok.standalone.cli.faults;

/** Lets so many deliveries through and no more, so that each fault falls on its point, however quick the tellers are. */
final class Gate {
    private int open = Integer.MAX_VALUE;
    private int passed;

    /** Opens for so many in all. */
    synchronized void open(int deliveries) {
        open = deliveries;
        notifyAll();
    }

    /** Waits until one more may pass. */
    synchronized void pass() throws InterruptedException {
        while (passed >= open) {
            wait();
        }
        passed++;
        notifyAll();
    }

    /** Waits until so many have passed. */
    synchronized void awaitPassed(int deliveries) throws InterruptedException {
        while (passed < deliveries) {
            wait();
        }
    }
}
