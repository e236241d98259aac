package dev.gieok.ingest.imports.memory;

import dev.gieok.contracts.ErrorCode;
import dev.gieok.contracts.export.ExportEntry;
import dev.gieok.contracts.export.ExportManifest;
import dev.gieok.ingest.imports.Archive;
import dev.gieok.ingest.imports.SentFile;
import dev.gieok.platform.transfer.JobRefusedException;
import java.io.IOException;
import java.io.InputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;

/** Proves an export whole: every entry is there, is the one that the manifest tells of, and is as long. */
final class Verified {
    private static final int LARGEST_MANIFEST = 64 << 20;

    private Verified() {}

    /**
     * @throws JobRefusedException when it is damaged, cut off, changed, or newer than this version
     */
    static ExportManifest manifest(SentFile file, Archive archive) throws IOException {
        Map<String, String> found = new LinkedHashMap<>();
        ExportManifest[] manifest = new ExportManifest[1];
        archive.read(file, (name, content) -> {
            if (manifest[0] != null) {
                throw Archive.damaged();
            }
            if (name.equals(ExportEntry.MANIFEST)) {
                byte[] json = content.readNBytes(LARGEST_MANIFEST);
                manifest[0] = Lines.parsed(json, ExportManifest.class);
            } else if (found.put(name, sha256(content)) != null) {
                throw Archive.damaged();
            }
        });
        ExportManifest told = manifest[0];
        if (told == null || !told.format().equals(ExportManifest.FORMAT)) {
            throw Archive.damaged();
        }
        if (told.version() > ExportManifest.VERSION) {
            throw new JobRefusedException(
                    ErrorCode.IMPORT_TOO_NEW,
                    "This export was made by a newer Gieok than this one. Bring this one up to date and try"
                            + " again.");
        }
        Map<String, String> expected = new LinkedHashMap<>();
        told.entries().forEach(entry -> expected.put(entry.name(), entry.sha256()));
        if (!expected.equals(found)) {
            throw Archive.damaged();
        }
        return told;
    }

    private static String sha256(InputStream content) throws IOException {
        try (DigestInputStream in = new DigestInputStream(content, MessageDigest.getInstance("SHA-256"))) {
            byte[] buffer = new byte[64 * 1024];
            int read = in.read(buffer);
            while (read >= 0) {
                read = in.read(buffer);
            }
            return HexFormat.of().formatHex(in.getMessageDigest().digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
