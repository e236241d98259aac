package dev.gieok.platform.blob;

import dev.gieok.platform.PlatformConfig;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import software.amazon.awssdk.core.checksums.RequestChecksumCalculation;
import software.amazon.awssdk.core.checksums.ResponseChecksumValidation;
import software.amazon.awssdk.http.apache.ApacheHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.S3ClientBuilder;

/** Opens the store that a URL names. */
public final class BlobStores {
    private BlobStores() {}

    public static Blobs open(PlatformConfig.Blobs config) {
        URI url = config.url();
        String scheme = String.valueOf(url.getScheme());
        return switch (scheme) {
            case "file" -> new FolderBlobs(Path.of(url.getPath()));
            case "s3" -> {
                String path = url.getPath() == null ? "" : url.getPath().replaceFirst("^/", "");
                S3Client s3 = s3(config.region(), config.endpoint(), config.pathStyle())
                        .build();
                yield new S3Blobs(s3, url.getHost(), path.isEmpty() || path.endsWith("/") ? path : path + "/");
            }
            default ->
                throw new IllegalArgumentException(
                        "gieok.platform.blobs.url must start with file: or s3:, not " + scheme);
        };
    }

    /** Checksums only where S3 demands them: many compatible stores refuse the trailers that the SDK sends by default. */
    static S3ClientBuilder s3(String region, Optional<URI> endpoint, boolean pathStyle) {
        S3ClientBuilder s3 = S3Client.builder()
                .region(Region.of(region))
                .forcePathStyle(pathStyle)
                .requestChecksumCalculation(RequestChecksumCalculation.WHEN_REQUIRED)
                .responseChecksumValidation(ResponseChecksumValidation.WHEN_REQUIRED)
                .httpClientBuilder(ApacheHttpClient.builder());
        endpoint.ifPresent(s3::endpointOverride);
        return s3;
    }
}
