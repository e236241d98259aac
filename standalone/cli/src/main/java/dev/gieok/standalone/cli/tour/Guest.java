package dev.gieok.standalone.cli.tour;

import dev.gieok.standalone.cli.talk.Gateway;
import java.util.concurrent.Callable;

/** Somebody made up for the tour, who must not stay when it breaks off before it comes to the erasure. */
final class Guest {
    private final Gateway gateway;
    private final Screen screen;

    Guest(Gateway gateway, Screen screen) {
        this.gateway = gateway;
        this.screen = screen;
    }

    /** What the tour returns. What it throws is thrown once the guest's erasure was asked for. */
    int shown(Callable<Integer> tour) throws Exception {
        try {
            return tour.call();
        } catch (Exception broken) {
            leave(broken);
            throw broken;
        }
    }

    private void leave(Exception broken) {
        try {
            gateway.erase();
            screen.say("\nThe tour broke off; whoever was made up for it is erased all the same.");
        } catch (RuntimeException e) {
            broken.addSuppressed(e);
            screen.say("\nThe tour broke off, and whoever was made up for it could not be erased: " + e.getMessage());
        }
    }
}
