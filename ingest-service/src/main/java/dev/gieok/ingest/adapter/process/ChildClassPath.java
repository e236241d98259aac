package dev.gieok.ingest.adapter.process;

import com.adobe.internal.xmp.XMPException;
import com.drew.imaging.jpeg.JpegMetadataReader;
import dev.gieok.contracts.ErrorCode;
import java.io.File;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.logging.LogFactory;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jboss.logging.Logger;

/** The few jars that decoding needs, wherever this service was packed or started. */
final class ChildClassPath {
    private ChildClassPath() {}

    static String find() {
        return Stream.of(
                        DismantlingProcess.class,
                        ErrorCode.class,
                        PDDocument.class,
                        IOUtils.class,
                        TTFParser.class,
                        LogFactory.class,
                        Logger.class,
                        JpegMetadataReader.class,
                        XMPException.class)
                .map(ChildClassPath::place)
                .distinct()
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static String place(Class<?> type) {
        CodeSource source = type.getProtectionDomain().getCodeSource();
        try {
            return Path.of(Objects.requireNonNull(source, type.getName())
                            .getLocation()
                            .toURI())
                    .toString();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
