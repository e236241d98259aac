package dev.gieok.ingest.adapter.image;

import com.drew.imaging.jpeg.JpegMetadataReader;
import com.drew.imaging.jpeg.JpegProcessingException;
import com.drew.metadata.MetadataException;
import com.drew.metadata.exif.ExifIFD0Directory;
import com.drew.metadata.exif.ExifReader;
import dev.gieok.contracts.ErrorCode;
import dev.gieok.ingest.media.Limits;
import dev.gieok.ingest.media.Piece;
import dev.gieok.ingest.media.UnreadableMediaException;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/** A PNG or JPEG that nobody trusts: measured before it is decoded, and never decoded larger than is needed. */
public final class ImageFile {
    public static final String ENGINE = "imageio";
    // Decoding skips pixels above this: about a page at 400 dots per inch.
    private static final long DECODED_PIXELS = 24_000_000;

    private ImageFile() {}

    /**
     * @param format `png` or `jpeg`
     */
    public static Piece dismantle(byte[] content, String format, Limits limits) throws UnreadableMediaException {
        ImageIO.setUseCache(false);
        Iterator<ImageReader> readers = ImageIO.getImageReadersByFormatName(format);
        ImageReader reader = readers.next();
        try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(content))) {
            // Without metadata: compressed text in it can be a bomb.
            reader.setInput(in, true, true);
            int step = step(reader, limits);
            List<String> warnings = new ArrayList<>();
            reader.addIIOReadWarningListener((source, warning) -> warnings.add(warning.toLowerCase(Locale.ROOT)));
            ImageReadParam sparse = reader.getDefaultReadParam();
            sparse.setSourceSubsampling(step, step, 0, 0);
            BufferedImage picture = reader.read(0, sparse);
            if (warnings.stream().anyMatch(warning -> warning.contains("premature") || warning.contains("corrupt"))) {
                throw malformed();
            }
            int orientation = format.equals("jpeg") ? orientation(content) : 1;
            return Piece.picture(Pictures.readable(picture, orientation));
        } catch (IOException | RuntimeException e) {
            // The readers answer broken files with exceptions of many kinds.
            throw malformed();
        } finally {
            reader.dispose();
        }
    }

    private static int step(ImageReader reader, Limits limits) throws IOException, UnreadableMediaException {
        long pixels = (long) reader.getWidth(0) * reader.getHeight(0);
        if (pixels > limits.pixels()) {
            throw new UnreadableMediaException(
                    ErrorCode.MEDIA_TOO_LARGE,
                    "The picture has more than %d megapixels.".formatted(limits.pixels() / 1_000_000));
        }
        return (int) Math.ceil(Math.sqrt((double) pixels / DECODED_PIXELS));
    }

    private static int orientation(byte[] jpeg) {
        try {
            var metadata = JpegMetadataReader.readMetadata(new ByteArrayInputStream(jpeg), List.of(new ExifReader()));
            var directory = metadata.getFirstDirectoryOfType(ExifIFD0Directory.class);
            boolean told = directory != null && directory.containsTag(ExifIFD0Directory.TAG_ORIENTATION);
            return told ? directory.getInt(ExifIFD0Directory.TAG_ORIENTATION) : 1;
        } catch (JpegProcessingException | MetadataException | IOException | RuntimeException e) {
            // Broken metadata do not make a picture unreadable.
            return 1;
        }
    }

    private static UnreadableMediaException malformed() {
        return new UnreadableMediaException(
                ErrorCode.MEDIA_MALFORMED, "The picture is damaged or cut off, or is of another format.");
    }
}
