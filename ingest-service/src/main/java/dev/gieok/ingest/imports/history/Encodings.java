package dev.gieok.ingest.imports.history;

import dev.gieok.ingest.imports.SentFile;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** In which encoding a text was saved: what a byte-order mark says, else UTF-8 if it is, else the Korean code page 949. */
public final class Encodings {
    private static final Charset KOREAN = Charset.forName("x-windows-949");

    private Encodings() {}

    public static Charset of(SentFile file) throws IOException {
        try (InputStream in = new BufferedInputStream(file.open())) {
            in.mark(4);
            byte[] head = in.readNBytes(2);
            if (head.length == 2 && head[0] == (byte) 0xFF && head[1] == (byte) 0xFE) {
                return StandardCharsets.UTF_16LE;
            }
            if (head.length == 2 && head[0] == (byte) 0xFE && head[1] == (byte) 0xFF) {
                return StandardCharsets.UTF_16BE;
            }
            in.reset();
            return isUtf8(in) ? StandardCharsets.UTF_8 : KOREAN;
        }
    }

    private static boolean isUtf8(InputStream in) throws IOException {
        Reader reader = new InputStreamReader(
                in,
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT));
        try {
            char[] buffer = new char[64 * 1024];
            int read = reader.read(buffer);
            while (read >= 0) {
                read = reader.read(buffer);
            }
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }
}
