package dev.gieok.ingest.imports;

import dev.gieok.contracts.ErrorCode;
import dev.gieok.platform.transfer.JobRefusedException;
import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import org.apache.commons.io.input.CloseShieldInputStream;

/**
 * The entries of a ZIP, one after the other; nothing is written to a disk, so a name can lead nowhere. More than the
 * bounds, or far more than it took to send, is refused.
 */
public final class Archive {
    private final Bounds bounds;

    public Archive(Bounds bounds) {
        this.bounds = bounds;
    }

    /** Is given every entry that is a file; what it does not read is passed over. */
    public interface Visitor {
        void visit(String name, InputStream content) throws IOException;
    }

    /**
     * @throws JobRefusedException when it is too large, or no whole ZIP
     */
    public void read(SentFile file, Visitor visitor) throws IOException {
        try (Counted raw = new Counted(file.open());
                ZipInputStream zip = new ZipInputStream(new BufferedInputStream(raw), StandardCharsets.UTF_8)) {
            Unpacked content = new Unpacked(zip, raw);
            int entries = 0;
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (++entries > bounds.entries()) {
                    throw tooLarge();
                }
                if (!entry.isDirectory()) {
                    visitor.visit(entry.getName(), CloseShieldInputStream.wrap(content));
                }
                content.drain();
            }
            if (entries == 0) {
                throw damaged();
            }
        } catch (ZipException | EOFException | IllegalArgumentException e) {
            throw damaged();
        }
    }

    public static JobRefusedException damaged() {
        return new JobRefusedException(
                ErrorCode.IMPORT_DAMAGED,
                "The file is damaged or was cut off, and nothing was taken from it. Make it anew, or send"
                        + " it again.");
    }

    public static JobRefusedException tooLarge() {
        return new JobRefusedException(
                ErrorCode.IMPORT_TOO_LARGE,
                "The file unpacks to more than is accepted, and nothing was taken from it.");
    }

    /** What was sent, counted. */
    private static final class Counted extends FilterInputStream {
        private long count;

        Counted(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int next = in.read();
            count += next < 0 ? 0 : 1;
            return next;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int read = in.read(buffer, offset, length);
            count += Math.max(0, read);
            return read;
        }
    }

    /** What it unpacks to, bounded. */
    private final class Unpacked extends FilterInputStream {
        private final Counted raw;
        private long count;

        Unpacked(ZipInputStream zip, Counted raw) {
            super(zip);
            this.raw = raw;
        }

        @Override
        public int read() throws IOException {
            int next = in.read();
            counted(next < 0 ? 0 : 1);
            return next;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int read = in.read(buffer, offset, length);
            counted(Math.max(0, read));
            return read;
        }

        void drain() throws IOException {
            byte[] buffer = new byte[64 * 1024];
            int read = read(buffer, 0, buffer.length);
            while (read >= 0) {
                read = read(buffer, 0, buffer.length);
            }
        }

        private void counted(int bytes) {
            count += bytes;
            boolean bomb = count > Bounds.HARMLESS && count / Bounds.RATIO > raw.count;
            if (count > bounds.bytes() || bomb) {
                throw tooLarge();
            }
        }
    }
}
