package dev.gieok.standalone.cli.bench;

import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** All that was found, and where: as a table for people and as JSON for machines. */
record Report(Place place, List<Result> results) {
    private static final JsonMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .enable(SerializationFeature.INDENT_OUTPUT)
            .build();
    private static final String ROW = "  %-58s %7s %7s %9s %9s %9s %9s%n";

    Report {
        results = List.copyOf(results);
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

    void print(PrintWriter out) {
        out.println();
        out.println("measured " + place.date() + ", commit " + place.commit());
        out.println("machine  " + place.machine());
        place.stores().forEach((role, store) -> out.printf("%-8s %s%n", role, store));
        results.forEach(result -> print(result, out));
        out.flush();
    }

    private static void print(Result result, PrintWriter out) {
        out.println();
        out.println(result.measure() + " " + result.settings());
        if (!result.rows().isEmpty()) {
            out.printf(ROW, "", "count", "failed", "p50 ms", "p95 ms", "p99 ms", "max ms");
        }
        List<String> failures = new ArrayList<>();
        for (Result.Row row : result.rows()) {
            out.printf(
                    ROW,
                    row.what(),
                    row.count(),
                    row.failed(),
                    millis(row, row.p50()),
                    millis(row, row.p95()),
                    millis(row, row.p99()),
                    millis(row, row.max()));
            row.failures().forEach((why, times) -> failures.add(row.what().strip() + ": " + why + " × " + times));
        }
        failures.forEach(failure -> out.println("  failed: " + failure));
        result.figures().forEach((name, value) -> out.printf("  %-32s %s%n", name, value));
        result.notes().forEach(note -> out.println("  (" + note + ")"));
    }

    private static String millis(Result.Row row, double value) {
        return row.count() == 0 ? "-" : String.format(Locale.ROOT, "%.1f", value);
    }
}
