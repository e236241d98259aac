package dev.gieok.standalone.cli.bench.compare;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** A memory that is asked the same as the other one. */
interface Side {
    String name();

    /** Says it for the user, and returns when it is searchable. */
    void add(String user, String text) throws IOException, InterruptedException;

    /** Says all of it, this many at once, and returns when the last is searchable. */
    void addAll(String user, List<String> texts, int width) throws IOException, InterruptedException;

    /** Best first. */
    List<Hit> search(String user, String query, int k) throws IOException, InterruptedException;

    /** What is remembered and holds now. */
    List<Hit> all(String user) throws IOException, InterruptedException;

    void forget(String user, Hit memory) throws IOException, InterruptedException;

    void forgetAll(String user) throws IOException, InterruptedException;

    /** Where it keeps what it keeps. */
    List<Path> folders();
}
