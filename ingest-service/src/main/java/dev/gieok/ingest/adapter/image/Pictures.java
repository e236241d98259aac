package dev.gieok.ingest.adapter.image;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** Makes pictures as a recogniser likes them: upright, grey, letters neither tiny nor huge. */
public final class Pictures {
    // Of the longer side. Below, letters are likely smaller than the 20 pixels that recognition wants.
    private static final int SMALL = 1600;
    private static final int LARGE = 3200;

    private Pictures() {}

    /**
     * @param orientation of EXIF, 1 to 8
     */
    public static byte[] readable(BufferedImage picture, int orientation) {
        int longer = Math.max(picture.getWidth(), picture.getHeight());
        double scale = longer < SMALL ? 2 : longer > LARGE ? (double) LARGE / longer : 1;
        BufferedImage halved = picture;
        // Step by step: going down more than by half at once skips pixels.
        for (; scale < 0.5; scale *= 2) {
            halved = drawn(halved, 0.5, 1);
        }
        return png(drawn(halved, scale, orientation));
    }

    private static BufferedImage drawn(BufferedImage picture, double scale, int orientation) {
        int width = Math.max(1, (int) Math.round(picture.getWidth() * scale));
        int height = Math.max(1, (int) Math.round(picture.getHeight() * scale));
        boolean turned = orientation >= 5;
        BufferedImage result =
                new BufferedImage(turned ? height : width, turned ? width : height, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D graphics = result.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, result.getWidth(), result.getHeight());
        graphics.setRenderingHint(
                RenderingHints.KEY_INTERPOLATION,
                scale > 1 ? RenderingHints.VALUE_INTERPOLATION_BICUBIC : RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        graphics.transform(upright(orientation, width, height));
        graphics.drawImage(picture, 0, 0, width, height, null);
        graphics.dispose();
        return result;
    }

    /** As EXIF numbers them: 1 is upright, 2 to 4 are mirrored or upside down, 5 to 8 lie on a side. */
    private static AffineTransform upright(int orientation, int width, int height) {
        return switch (orientation) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
            default -> new AffineTransform();
        };
    }

    /** The same picture as a PNG. */
    public static byte[] png(BufferedImage picture) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
