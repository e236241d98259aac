package dev.gieok.gateway.media;

import dev.gieok.gateway.problem.ProblemCode;
import dev.gieok.gateway.problem.Refusal;
import java.io.IOException;
import java.io.InputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Counts and hashes what is read, and refuses more than is accepted. */
public final class Measured extends InputStream {
    private final DigestInputStream in;
    private final long largest;
    private long length;

    public Measured(InputStream in, long largest) {
        try {
            this.in = new DigestInputStream(in, MessageDigest.getInstance("SHA-256"));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
        this.largest = largest;
    }

    /** The first bytes, as many as there are. */
    byte[] head(int bytes) {
        try {
            return readNBytes(bytes);
        } catch (IOException e) {
            throw Refusal.of(ProblemCode.INVALID_UPLOAD, "The upload broke off at its beginning. Send it again.");
        }
    }

    @Override
    public int read() throws IOException {
        int next = in.read();
        counted(next < 0 ? -1 : 1);
        return next;
    }

    @Override
    public int read(byte[] buffer, int offset, int size) throws IOException {
        return counted(in.read(buffer, offset, size));
    }

    public long length() {
        return length;
    }

    /** In hex; to be asked once, at the end. */
    public String sha256() {
        return HexFormat.of().formatHex(in.getMessageDigest().digest());
    }

    private int counted(int read) {
        length += Math.max(0, read);
        if (length > largest) {
            throw Refusal.of(
                    ProblemCode.MEDIA_TOO_LARGE,
                    "A file may have up to %d MB; this one has more.".formatted(largest / (1024 * 1024)));
        }
        return read;
    }
}
