package dev.gieok.ingest.adapter.process;

import dev.gieok.contracts.ErrorCode;
import dev.gieok.ingest.adapter.image.ImageFile;
import dev.gieok.ingest.adapter.pdf.PdfFile;
import dev.gieok.ingest.media.Dismantled;
import dev.gieok.ingest.media.Limits;
import dev.gieok.ingest.media.Piece;
import dev.gieok.ingest.media.UnreadableMediaException;
import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * The child process: a file on standard input, {@link Frames} on standard output. It has no keys, no network use and no
 * files; whatever a hostile file does, it does here.
 */
public final class DismantlingProcess {
    /** For these alone a process is started: an imported type can be anything, even what no program can be told. */
    static final Set<String> TYPES = Set.of("image/png", "image/jpeg", "application/pdf");

    static final Dismantled.Refused UNSUPPORTED =
            new Dismantled.Refused(ErrorCode.MEDIA_UNSUPPORTED, "PNG, JPEG and PDF files are understood.");

    private DismantlingProcess() {}

    /**
     * @param arguments media type, length in bytes, most pixels, most pages
     */
    public static void main(String[] arguments) throws IOException {
        DataOutputStream out = new DataOutputStream(new BufferedOutputStream(System.out));
        Frames.writeStart(out);
        byte[] content = System.in.readNBytes(Integer.parseInt(arguments[1]));
        Limits limits = new Limits(Long.parseLong(arguments[2]), Integer.parseInt(arguments[3]));
        Consumer<Piece> pieces = piece -> {
            try {
                Frames.write(out, piece);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        };
        Frames.write(out, dismantle(arguments[0], content, limits, pieces));
    }

    static Dismantled dismantle(String mediaType, byte[] content, Limits limits, Consumer<Piece> pieces) {
        try {
            switch (mediaType) {
                case "image/png" -> pieces.accept(ImageFile.dismantle(content, "png", limits));
                case "image/jpeg" -> pieces.accept(ImageFile.dismantle(content, "jpeg", limits));
                case "application/pdf" -> {
                    return new Dismantled.Whole(PdfFile.ENGINE, PdfFile.dismantle(content, limits, pieces));
                }
                default -> {
                    return UNSUPPORTED;
                }
            }
            return new Dismantled.Whole(ImageFile.ENGINE, Optional.empty());
        } catch (UnreadableMediaException e) {
            return e.refused();
        }
    }
}
