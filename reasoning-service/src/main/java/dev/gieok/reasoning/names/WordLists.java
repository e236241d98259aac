package dev.gieok.reasoning.names;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;

/** Reads the data files under `personal/`. */
public final class WordLists {
    private WordLists() {}

    /** The words of a file; lines that begin with `#` are remarks. */
    public static Set<String> words(String name) {
        Set<String> words = new HashSet<>();
        try (InputStream in = open(name)) {
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .forEach(line -> words.addAll(Set.of(line.strip().split(" "))));
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
        return words;
    }

    public static JsonNode yaml(String name) {
        try (InputStream in = open(name)) {
            return new YAMLMapper().readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    private static InputStream open(String name) {
        InputStream in = WordLists.class.getResourceAsStream("/personal/" + name);
        if (in == null) {
            throw new IllegalStateException("missing resource personal/" + name);
        }
        return in;
    }
}
