package dev.gieok.encoder.segment;

/** Reads the words in a picture. */
public interface Recognizer {
    /** What stands on perceptions, such as `tesseract 5.5`. */
    String engine();

    /**
     * Always answers, within a bounded time: what goes wrong is part of the answer.
     *
     * @param picture a PNG or JPEG
     */
    Recognition read(byte[] picture);
}
