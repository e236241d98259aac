package dev.gieok.standalone.cli.operate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Where this machine keeps what its OCR was trained on. */
public final class Tessdata {
    public static final String VARIABLE = "GIEOK_ENCODER_TESSDATA";

    private static final List<Path> FOLDERS = List.of(
            Path.of("/usr/share/tesseract-ocr"),
            Path.of("/usr/share/tessdata"),
            Path.of("/usr/local/share/tessdata"),
            Path.of("/opt/homebrew/share/tessdata"));
    private static final String ENDING = ".traineddata";

    private Tessdata() {}

    /** The folder that the environment names, else the one with the most languages in the usual places. */
    public static Optional<Path> find(Map<String, String> environment) {
        String given = environment.get(VARIABLE);
        if (given != null && !given.isBlank()) {
            return Optional.of(Path.of(given));
        }
        return FOLDERS.stream()
                .flatMap(Tessdata::candidates)
                .filter(folder -> !languages(folder).isEmpty())
                .max(Comparator.comparingInt(folder -> languages(folder).size()));
    }

    /** `eng`, `kor` and the like. */
    public static List<String> languages(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(ENDING))
                    .map(name -> name.substring(0, name.length() - ENDING.length()))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            return List.of();
        }
    }

    private static Stream<Path> candidates(Path folder) {
        if (!Files.isDirectory(folder)) {
            return Stream.of();
        }
        try (Stream<Path> versions = Files.list(folder)) {
            return Stream.concat(
                            Stream.of(folder), versions.map(it -> it.resolve("tessdata")).filter(Files::isDirectory))
                    .toList()
                    .stream();
        } catch (IOException e) {
            return Stream.of();
        }
    }
}
