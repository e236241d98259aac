package dev.gieok.memory.export;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.gieok.contracts.export.ExportEntry;
import dev.gieok.contracts.export.ExportManifest;
import dev.gieok.platform.event.EventJson;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Function;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.io.output.CloseShieldOutputStream;
import org.apache.commons.io.output.CountingOutputStream;

/** A ZIP while it is written: every entry is measured, and the manifest that tells of them comes last. */
final class ExportZip {
    private static final ObjectMapper JSON = EventJson.mapper();

    private final CountingOutputStream counted;
    private final ZipOutputStream zip;
    private final List<ExportManifest.Entry> entries = new ArrayList<>();

    ExportZip(OutputStream out) {
        this.counted = new CountingOutputStream(out);
        this.zip = new ZipOutputStream(counted, StandardCharsets.UTF_8);
    }

    /** Writes an entry. */
    interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    void entry(String name, Content content) throws IOException {
        MessageDigest sha256 = sha256();
        zip.putNextEntry(new ZipEntry(name));
        var measured = new CountingOutputStream(new DigestOutputStream(CloseShieldOutputStream.wrap(zip), sha256));
        content.writeTo(measured);
        zip.closeEntry();
        entries.add(new ExportManifest.Entry(
                name, measured.getByteCount(), HexFormat.of().formatHex(sha256.digest())));
    }

    void json(String name, Object value) throws IOException {
        byte[] json = JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(value);
        entry(name, out -> out.write(json));
    }

    static void line(OutputStream out, Object value) throws IOException {
        out.write(JSON.writeValueAsBytes(value));
        out.write('\n');
    }

    /** Writes the manifest and ends; says how long the whole is. */
    long finish(Function<List<ExportManifest.Entry>, ExportManifest> manifest) throws IOException {
        byte[] json = JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(manifest.apply(List.copyOf(entries)));
        zip.putNextEntry(new ZipEntry(ExportEntry.MANIFEST));
        zip.write(json);
        zip.closeEntry();
        zip.finish();
        zip.flush();
        return counted.getByteCount();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
