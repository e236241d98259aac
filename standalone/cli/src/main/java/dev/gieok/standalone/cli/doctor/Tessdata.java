package dev.gieok.standalone.cli.doctor;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Which languages OCR can read here: the places where the encoder looks, asked the same way. */
record Tessdata(Path folder, List<String> languages) {
    static final List<String> WANTED = List.of("eng", "kor");

    static Optional<Tessdata> find(Map<String, String> environment, Path home) {
        String configured = environment.get("GIEOK_ENCODER_TESSDATA");
        Stream<Path> places = configured != null
                ? Stream.of(Path.of(configured))
                : Stream.concat(
                        Stream.ofNullable(environment.get("TESSDATA_PREFIX")).map(Path::of),
                        Stream.of(
                                home.resolve("tessdata"),
                                Path.of("/usr/share/tesseract-ocr/5/tessdata"),
                                Path.of("/usr/share/tesseract/tessdata"),
                                Path.of("/usr/share/tessdata"),
                                Path.of("/usr/local/share/tessdata")));
        return places.map(place -> new Tessdata(place, languagesIn(place)))
                .filter(found -> !found.languages.isEmpty())
                .max(Comparator.comparingInt(found -> found.languages.size()));
    }

    boolean reads(String language) {
        return languages.contains(language);
    }

    private static List<String> languagesIn(Path place) {
        return WANTED.stream()
                .filter(language -> Files.isReadable(place.resolve(language + ".traineddata")))
                .toList();
    }
}
