package dev.gieok.ingest.imports;

import dev.gieok.contracts.export.ExportManifest;
import dev.gieok.platform.event.EventJson;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A ZIP in a test. */
final class Zip {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8);
    private final List<ExportManifest.Entry> entries = new ArrayList<>();

    Zip with(String name, String content) {
        return with(name, content.getBytes(StandardCharsets.UTF_8));
    }

    Zip with(String name, byte[] content) {
        try {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content);
            zip.closeEntry();
            byte[] sha256 = MessageDigest.getInstance("SHA-256").digest(content);
            entries.add(new ExportManifest.Entry(
                    name, content.length, HexFormat.of().formatHex(sha256)));
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Lines of JSON. */
    Zip with(String name, List<?> things) {
        StringBuilder lines = new StringBuilder();
        for (Object thing : things) {
            lines.append(json(thing)).append('\n');
        }
        return with(name, lines.toString());
    }

    Zip manifest(int version) {
        return with(
                "manifest.json",
                json(new ExportManifest(
                        ExportManifest.FORMAT, version, World.NOON, "org_there", Map.of(), List.copyOf(entries))));
    }

    byte[] bytes() {
        try {
            zip.close();
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String json(Object thing) {
        try {
            return EventJson.mapper().writeValueAsString(thing);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
