package dev.gieok.standalone.cli.bench.compare;

import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import dev.gieok.standalone.cli.bench.Place;
import dev.gieok.standalone.cli.bench.compare.Line.Better;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** All that was found: as a table in Markdown for people, and as JSON for machines. */
record Comparison(
        Place place, Map<String, String> versions, Map<String, String> settings, List<Line> lines, long seconds) {
    private static final JsonMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .enable(SerializationFeature.INDENT_OUTPUT)
            .build();

    Comparison {
        versions = new TreeMap<>(versions);
        lines = List.copyOf(lines);
    }

    void print(PrintWriter out) {
        out.println();
        out.println("Measured " + place.date() + ", commit " + place.commit() + ", in " + seconds + " s, on "
                + place.machine() + ".");
        out.println("Versions: " + versions + ".");
        out.println();
        settings.forEach((what, value) -> out.println("- " + what + ": " + value));
        out.println();
        out.println("| | mem0 | Gieok | better |");
        out.println("|---|---|---|---|");
        List<String> notes = new ArrayList<>();
        for (Line line : lines) {
            StringBuilder marks = new StringBuilder();
            for (String note : line.notes()) {
                if (!notes.contains(note)) {
                    notes.add(note);
                }
                marks.append(" [").append(notes.indexOf(note) + 1).append(']');
            }
            out.println("| " + line.probe() + marks + " | " + line.mem0() + " | " + line.gieok() + " | "
                    + word(line.better()) + " |");
        }
        out.println();
        for (int i = 0; i < notes.size(); i++) {
            out.println("[" + (i + 1) + "] " + notes.get(i) + "  ");
        }
        out.flush();
    }

    String json() {
        try {
            return JSON.writeValueAsString(this);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void save(Path file) throws IOException {
        Files.writeString(file, json() + "\n");
    }

    private static String word(Better better) {
        return switch (better) {
            case MEM0 -> "**mem0**";
            case GIEOK -> "Gieok";
            case EVEN -> "even";
        };
    }
}
