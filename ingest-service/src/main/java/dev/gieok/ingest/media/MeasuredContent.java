package dev.gieok.ingest.media;

import dev.gieok.contracts.media.ClaimCheck;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Content that fails at its end when it is not what its claim check says. */
final class MeasuredContent extends FilterInputStream {
    private final ClaimCheck claim;
    private final MessageDigest digest;
    private long length;

    MeasuredContent(InputStream content, ClaimCheck claim) {
        this(content, claim, sha256());
    }

    private MeasuredContent(InputStream content, ClaimCheck claim, MessageDigest digest) {
        super(new DigestInputStream(content, digest));
        this.claim = claim;
        this.digest = digest;
    }

    @Override
    public int read() throws IOException {
        int value = super.read();
        counted(value < 0 ? -1 : 1);
        return value;
    }

    @Override
    public int read(byte[] buffer, int offset, int count) throws IOException {
        int read = super.read(buffer, offset, count);
        counted(read);
        return read;
    }

    private void counted(int read) throws IOException {
        if (read > 0) {
            length += read;
            return;
        }
        boolean same = length == claim.length()
                && HexFormat.of().formatHex(digest.digest()).equals(claim.sha256());
        if (read < 0 && !same) {
            throw new IOException("content differs from its claim check");
        }
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
