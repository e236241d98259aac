package dev.gieok.platform.change.reading;

/** Judges how likely a message makes out of date what was told before. {@link CrossEncoder} does. */
public interface Reader {
    /** Log odds. */
    double judge(String told, String message);
}
