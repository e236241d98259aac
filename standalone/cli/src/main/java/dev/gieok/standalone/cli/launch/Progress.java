package dev.gieok.standalone.cli.launch;

/** Hears, line by line, how far things are. */
@FunctionalInterface
public interface Progress {
    void say(String line);
}
