package dev.gieok.standalone.neo4j;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** How much the disk still takes: a server that starts without room gives its database up again. */
record Room(Path folder, long neededBytes) {
    private static final long NEEDED = 64L << 20;
    private static final long PAUSE_MILLIS = 1_000;

    static Room of(Path folder) {
        return new Room(folder, NEEDED);
    }

    /** Returns when there is room, however long that takes. */
    void await() throws InterruptedException {
        if (isShort()) {
            System.out.println(
                    "The disk is full: Neo4j waits until " + (neededBytes >> 20) + " MB are free under " + folder);
            while (isShort()) {
                Thread.sleep(PAUSE_MILLIS);
            }
            System.out.println("There is room again");
        }
    }

    private boolean isShort() {
        try {
            return Files.getFileStore(folder).getUsableSpace() < neededBytes;
        } catch (IOException unknown) {
            return false;
        }
    }
}
