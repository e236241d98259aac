package dev.gieok.platform.blob;

import dev.gieok.platform.PlatformConfig;
import java.net.URI;
import java.nio.file.Path;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;

/** Opens the store that a URL names. */
public final class BlobStores {
    private BlobStores() {}

    public static Blobs open(PlatformConfig.Blobs config) {
        URI url = config.url();
        String scheme = String.valueOf(url.getScheme());
        return switch (scheme) {
            case "file" -> new FolderBlobs(Path.of(url.getPath()));
            case "s3" -> {
                var s3 = S3Client.builder()
                        .region(Region.of(config.region()))
                        .forcePathStyle(config.pathStyle())
                        .httpClientBuilder(UrlConnectionHttpClient.builder());
                config.endpoint().ifPresent(s3::endpointOverride);
                String path = url.getPath() == null ? "" : url.getPath().replaceFirst("^/", "");
                yield new S3Blobs(s3.build(), url.getHost(), path.isEmpty() || path.endsWith("/") ? path : path + "/");
            }
            default ->
                throw new IllegalArgumentException(
                        "gieok.platform.blobs.url must start with file: or s3:, not " + scheme);
        };
    }
}
