package dev.gieok.standalone.cli.bench.compare;

import java.io.IOException;

/** The peer refused or failed; the message is its own. */
final class PeerFailedException extends IOException {
    PeerFailedException(String message) {
        super(message);
    }
}
