package dev.gieok.ingest.adapter.process;

import dev.gieok.contracts.ErrorCode;
import dev.gieok.contracts.media.Line;
import dev.gieok.contracts.media.SegmentKind;
import dev.gieok.ingest.media.Dismantled;
import dev.gieok.ingest.media.Piece;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the child process says: that it runs, pieces, then how it ended. Not JSON: the child should start quickly. */
final class Frames {
    private static final int STARTED = 'S';
    private static final int PIECE = 'P';
    private static final int WHOLE = 'W';
    private static final int REFUSED = 'R';
    private static final int NONE = -1;
    // The child is not trusted either: it decodes what strangers made.
    private static final int MOST_BYTES = 64 * 1024 * 1024;
    private static final int MOST_LINES = 100_000;

    private Frames() {}

    static void writeStart(DataOutputStream out) throws IOException {
        out.writeByte(STARTED);
        out.flush();
    }

    /** Returns once the child runs. */
    static void awaitStart(DataInputStream in) throws IOException {
        if (in.readByte() != STARTED) {
            throw new IOException("unknown frame");
        }
    }

    static void write(DataOutputStream out, Piece piece) throws IOException {
        out.writeByte(PIECE);
        out.writeByte(piece.kind().ordinal());
        Integer page = piece.page();
        out.writeInt(page == null ? NONE : page);
        List<Line> lines = piece.givenText();
        out.writeInt(lines == null ? NONE : lines.size());
        for (Line line : lines == null ? List.<Line>of() : lines) {
            write(out, line.text().getBytes(StandardCharsets.UTF_8));
            for (double number : line.region()) {
                out.writeDouble(number);
            }
        }
        write(out, piece.image());
        out.flush();
    }

    static void write(DataOutputStream out, Dismantled end) throws IOException {
        switch (end) {
            case Dismantled.Whole whole -> {
                out.writeByte(WHOLE);
                out.writeUTF(whole.engine());
                out.writeUTF(whole.note().orElse(""));
            }
            case Dismantled.Refused refused -> {
                out.writeByte(REFUSED);
                out.writeUTF(refused.code().name());
                out.writeUTF(refused.detail());
            }
        }
        out.flush();
    }

    /** A {@link Piece} or a {@link Dismantled}. */
    static Object read(DataInputStream in) throws IOException {
        int frame = in.readByte();
        try {
            return switch (frame) {
                case PIECE -> piece(in);
                case WHOLE ->
                    new Dismantled.Whole(in.readUTF(), Optional.of(in.readUTF()).filter(note -> !note.isEmpty()));
                case REFUSED -> new Dismantled.Refused(ErrorCode.valueOf(in.readUTF()), in.readUTF());
                default -> throw new IOException("unknown frame");
            };
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            throw new IOException("broken frame", e);
        }
    }

    private static Piece piece(DataInputStream in) throws IOException {
        SegmentKind kind = SegmentKind.values()[in.readByte()];
        int page = in.readInt();
        int count = in.readInt();
        if (count > MOST_LINES) {
            throw new IOException("too many lines");
        }
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            byte[] text = bytes(in);
            List<Double> region = List.of(in.readDouble(), in.readDouble(), in.readDouble(), in.readDouble());
            lines.add(new Line(text == null ? "" : new String(text, StandardCharsets.UTF_8), region));
        }
        return new Piece(kind, page == NONE ? null : page, count == NONE ? null : lines, bytes(in));
    }

    private static void write(DataOutputStream out, byte @Nullable [] bytes) throws IOException {
        out.writeInt(bytes == null ? NONE : bytes.length);
        if (bytes != null) {
            out.write(bytes);
        }
    }

    private static byte @Nullable [] bytes(DataInputStream in) throws IOException {
        int length = in.readInt();
        if (length == NONE) {
            return null;
        }
        if (length < 0 || length > MOST_BYTES) {
            throw new IOException("too many bytes");
        }
        byte[] bytes = new byte[length];
        in.readFully(bytes);
        return bytes;
    }
}
