package dev.gieok.gateway.media;

import dev.gieok.gateway.problem.ProblemCode;
import dev.gieok.gateway.problem.Refusal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What a file is by its first bytes; its name and the type that the sender claims are not believed. */
enum FileType {
    PNG("image/png", true, at(0, 0x89, 'P', 'N', 'G', 0x0D, 0x0A, 0x1A, 0x0A)),
    JPEG("image/jpeg", true, at(0, 0xFF, 0xD8, 0xFF)),
    PDF("application/pdf", true, at(0, '%', 'P', 'D', 'F', '-')),
    GIF("image/gif", false, at(0, 'G', 'I', 'F', '8')),
    WEBP("image/webp", false, at(8, 'W', 'E', 'B', 'P')),
    WAV("audio/wav", false, at(8, 'W', 'A', 'V', 'E')),
    AVI("video/x-msvideo", false, at(8, 'A', 'V', 'I', ' ')),
    MP4("video/mp4", false, at(4, 'f', 't', 'y', 'p')),
    MATROSKA("video/webm", false, at(0, 0x1A, 0x45, 0xDF, 0xA3)),
    OGG("audio/ogg", false, at(0, 'O', 'g', 'g', 'S')),
    FLAC("audio/flac", false, at(0, 'f', 'L', 'a', 'C')),
    MP3("audio/mpeg", false, at(0, 'I', 'D', '3')),
    MP3_FRAME("audio/mpeg", false, at(0, 0xFF, 0xFB)),
    ZIP("application/zip", false, at(0, 'P', 'K', 3, 4));

    /** How many bytes {@link #of} wants to see. */
    static final int HEAD = 16;

    private static final String UNDERSTOOD = "Today PNG, JPEG and PDF files are understood.";

    private final String mediaType;
    private final boolean understood;
    private final Mark mark;

    FileType(String mediaType, boolean understood, Mark mark) {
        this.mediaType = mediaType;
        this.understood = understood;
        this.mark = mark;
    }

    /**
     * The media type of a file that is understood.
     *
     * @param head the first {@link #HEAD} bytes, or all of a shorter file
     */
    static String of(byte[] head, String name) {
        if (head.length == 0) {
            throw Refusal.of(ProblemCode.INVALID_UPLOAD, "The file is empty.");
        }
        Optional<FileType> found =
                Arrays.stream(values()).filter(type -> type.mark.isIn(head)).findFirst();
        if (found.isPresent() && found.get().understood) {
            return found.get().mediaType;
        }
        throw Refusal.of(
                ProblemCode.MEDIA_UNSUPPORTED,
                found.map(type -> type.isNot(name)).orElse("") + UNDERSTOOD);
    }

    private String isNot(String name) {
        // The name itself is the person's; only its ending is looked at.
        List<String> endings = List.of(".pdf", ".png", ".jpg", ".jpeg");
        return endings.stream()
                .filter(name.toLowerCase(java.util.Locale.ROOT)::endsWith)
                .findFirst()
                .map(ending -> "The file is named %s but holds %s. ".formatted(ending, mediaType))
                .orElse("The file holds %s. ".formatted(mediaType));
    }

    private static Mark at(int offset, int... bytes) {
        return new Mark(offset, bytes);
    }

    @SuppressWarnings("ArrayRecordComponent")
    private record Mark(int offset, int... bytes) {
        boolean isIn(byte[] head) {
            if (head.length < offset + bytes.length) {
                return false;
            }
            for (int i = 0; i < bytes.length; i++) {
                if ((head[offset + i] & 0xFF) != bytes[i]) {
                    return false;
                }
            }
            return true;
        }
    }
}
