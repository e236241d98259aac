package dev.gieok.reasoning.understanding;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/**
 * Which files some weights were learnt from, by a digest of what is in them: that stands in the first line of the weights,
 * so that a file that was changed and not learnt from is seen at once, without learning anew, which takes minutes.
 */
final class LearntFrom {
    private static final String RESOURCES = "/understanding/";
    private static final int BYTES = 8;

    private LearntFrom() {}

    /** Of whether something is worth keeping. */
    static String worth(String language) {
        return digest(labelled(language, LabelledLine.WORTH));
    }

    /** Of whether something has changed. */
    static String changed(String language) {
        return digest(Stream.of(
                        labelled(language, LabelledLine.CHANGES),
                        diaries(language, Diary.LEARNT),
                        MatterSentence.FILES.stream().map(file -> "/meaning/matters/" + language + "-" + file + ".tsv"))
                .flatMap(files -> files));
    }

    /** Of what names that. */
    static String names(String language) {
        return digest(labelled(language, LabelledLine.CHANGES));
    }

    /** Of the domain of life. */
    static String domains(String language) {
        return digest(
                Stream.concat(labelled(language, LabelledLine.CHANGES), Stream.of(RESOURCES + "life-domains.yaml")));
    }

    /** Of what a message ended. */
    static String ends(String language) {
        return digest(
                Stream.concat(labelled(language, EndingTraining.SETS), diaries(language, EndingTraining.DIARIES)));
    }

    private static Stream<String> labelled(String language, List<String> sets) {
        return sets.stream().map(set -> RESOURCES + language + "-" + set + ".tsv");
    }

    private static Stream<String> diaries(String language, List<String> numbers) {
        return numbers.stream().map(number -> RESOURCES + "diaries/" + language + "-" + number + ".tsv");
    }

    /** Not every set is there in both languages. */
    private static String digest(Stream<String> files) {
        MessageDigest digest = sha256();
        files.forEach(file -> {
            try (InputStream in = LearntFrom.class.getResourceAsStream(file)) {
                digest.update(in == null ? new byte[0] : in.readAllBytes());
            } catch (IOException broken) {
                throw new UncheckedIOException(file, broken);
            }
        });
        return HexFormat.of().formatHex(digest.digest(), 0, BYTES);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
