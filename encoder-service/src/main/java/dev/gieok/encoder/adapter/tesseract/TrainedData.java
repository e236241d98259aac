package dev.gieok.encoder.adapter.tesseract;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds what Tesseract was trained with. Looked up each time, so that a package installed meanwhile counts at once. */
public final class TrainedData {
    // Korean first: it then reads mixed lines without tearing syllables apart (measured).
    private static final List<String> LANGUAGES = List.of("kor", "eng");

    private final List<Path> places;

    /**
     * @param configured the only place to look in, when given
     */
    public TrainedData(Optional<Path> configured) {
        this.places = configured
                .map(List::of)
                .orElseGet(() -> Stream.concat(
                                Stream.of(environment("TESSDATA_PREFIX"), environment("GIEOK_HOME", "tessdata"))
                                        .flatMap(Optional::stream),
                                Stream.of(
                                        Path.of(System.getProperty("user.home"), ".gieok", "tessdata"),
                                        Path.of("/usr/share/tesseract-ocr/5/tessdata"),
                                        Path.of("/usr/share/tesseract/tessdata"),
                                        Path.of("/usr/share/tessdata"),
                                        Path.of("/usr/local/share/tessdata")))
                        .toList());
    }

    /** The first place with the most languages; empty when no place has any. */
    Optional<Found> find() {
        @Nullable Found best = null;
        for (Path place : places) {
            List<String> present = LANGUAGES.stream()
                    .filter(language -> Files.isReadable(place.resolve(language + ".traineddata")))
                    .toList();
            if (!present.isEmpty()
                    && (best == null || present.size() > best.languages().size())) {
                best = new Found(place, present);
            }
        }
        return Optional.ofNullable(best);
    }

    /** What is missing beside these, as a sentence with the command that mends it. */
    static Optional<String> missing(List<String> present) {
        String packages = LANGUAGES.stream()
                .filter(language -> !present.contains(language))
                .map(language -> "tesseract-ocr-" + language)
                .collect(Collectors.joining(" "));
        return packages.isEmpty()
                ? Optional.empty()
                : Optional.of("Trained data is missing on this machine: apt-get install " + packages);
    }

    private static Optional<Path> environment(String name, String... more) {
        return Optional.ofNullable(System.getenv(name))
                .filter(value -> !value.isBlank())
                .map(value -> Path.of(value, more));
    }

    /** A folder and the languages in it, in the order to give them to Tesseract. */
    record Found(Path folder, List<String> languages) {}
}
