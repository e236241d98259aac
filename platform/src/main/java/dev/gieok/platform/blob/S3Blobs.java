package dev.gieok.platform.blob;

import dev.gieok.platform.RetriableException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;
import software.amazon.awssdk.services.s3.model.S3Exception;
import software.amazon.awssdk.services.s3.model.S3Object;

/** Blobs in an S3-compatible bucket. Conditional puts are `If-None-Match: *` and `If-Match`, which the store must support. */
public final class S3Blobs implements Blobs {
    private static final int PRECONDITION_FAILED = 412;
    private static final String GONE = "NoSuchKey";
    private static final int CONFLICT = 409;

    private final S3Client s3;
    private final String bucket;
    private final String prefix;

    /**
     * @param prefix stands before every key; empty or ending in `/`
     */
    public S3Blobs(S3Client s3, String bucket, String prefix) {
        this.s3 = s3;
        this.bucket = bucket;
        this.prefix = prefix;
    }

    @Override
    public void put(String key, Writer writer) {
        Path temporary = null;
        try {
            // What reaches this port is sealed already, so the temporary file is too.
            temporary = Files.createTempFile("gieok-blob", null);
            try (OutputStream out = Files.newOutputStream(temporary)) {
                writer.writeTo(out);
            }
            Path file = temporary;
            answered(() -> s3.putObject(r -> r.bucket(bucket).key(prefix + key), RequestBody.fromFile(file)));
        } catch (IOException e) {
            throw new RetriableException("no room for a temporary file", e);
        } finally {
            if (temporary != null) {
                temporary.toFile().delete();
            }
        }
    }

    @Override
    public boolean putIfAbsent(String key, byte[] content) {
        return conditional(() ->
                s3.putObject(r -> r.bucket(bucket).key(prefix + key).ifNoneMatch("*"), RequestBody.fromBytes(content)));
    }

    @Override
    public boolean replace(String key, String etag, byte[] content) {
        return conditional(() ->
                s3.putObject(r -> r.bucket(bucket).key(prefix + key).ifMatch(etag), RequestBody.fromBytes(content)));
    }

    @Override
    public Optional<Stored> get(String key) {
        return present(() -> {
            var bytes = s3.getObjectAsBytes(r -> r.bucket(bucket).key(prefix + key));
            return new Stored(bytes.asByteArray(), bytes.response().eTag());
        });
    }

    @Override
    public Optional<InputStream> open(String key) {
        return present(() -> s3.getObject(r -> r.bucket(bucket).key(prefix + key)));
    }

    @Override
    public void delete(String key) {
        answered(() -> s3.deleteObject(r -> r.bucket(bucket).key(prefix + key)));
    }

    @Override
    public List<String> list(String keyPrefix) {
        return answered(() ->
                s3.listObjectsV2Paginator(r -> r.bucket(bucket).prefix(prefix + keyPrefix)).contents().stream()
                        .map(S3Object::key)
                        .map(key -> key.substring(prefix.length()))
                        .toList());
    }

    private static <T> Optional<T> present(Supplier<T> call) {
        try {
            return Optional.of(call.get());
        } catch (NoSuchKeyException e) {
            return Optional.empty();
        } catch (SdkException e) {
            throw new RetriableException("the object store does not answer", e);
        }
    }

    private static boolean conditional(Runnable call) {
        try {
            call.run();
            return true;
        } catch (S3Exception e) {
            boolean gone = e.awsErrorDetails() != null
                    && GONE.equals(e.awsErrorDetails().errorCode());
            if (gone || e.statusCode() == PRECONDITION_FAILED || e.statusCode() == CONFLICT) {
                return false;
            }
            throw new RetriableException("the object store does not answer", e);
        } catch (SdkException e) {
            throw new RetriableException("the object store does not answer", e);
        }
    }

    private static <T> T answered(Supplier<T> call) {
        try {
            return call.get();
        } catch (SdkException e) {
            throw new RetriableException("the object store does not answer", e);
        }
    }
}
