package dev.gieok.platform.blob;

import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;
import org.gaul.s3proxy.AuthenticationType;
import org.gaul.s3proxy.S3Proxy;
import org.jclouds.ContextBuilder;
import org.jclouds.blobstore.BlobStoreContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.services.s3.S3Client;

/**
 * The adapter and the AWS SDK over HTTP against S3Proxy, which keeps its objects in a folder.
 * That a conditional put is atomic among many is the promise of a real store; S3Proxy on a folder does not keep it, so
 * only {@link FolderBlobsTest} races.
 */
class S3BlobsTest extends BlobsContract {
    @TempDir
    Path folder;

    private S3Proxy server;
    private BlobStoreContext store;
    private S3Client s3;

    @BeforeEach
    void start() throws Exception {
        Properties settings = new Properties();
        settings.setProperty("jclouds.filesystem.basedir", folder.toString());
        store = ContextBuilder.newBuilder("filesystem-nio2")
                .credentials("identity", "credential")
                .overrides(settings)
                .build(BlobStoreContext.class);
        server = S3Proxy.builder()
                .blobStore(store.getBlobStore())
                .endpoint(URI.create("http://127.0.0.1:0"))
                .awsAuthentication(AuthenticationType.AWS_V4, "gieok", "secret-key")
                .build();
        server.start();
        s3 = BlobStores.s3("us-east-1", Optional.of(URI.create("http://127.0.0.1:" + server.getPort())), true)
                .credentialsProvider(
                        StaticCredentialsProvider.create(AwsBasicCredentials.create("gieok", "secret-key")))
                .build();
        s3.createBucket(request -> request.bucket("gieok"));
    }

    @AfterEach
    void stop() throws Exception {
        s3.close();
        server.stop();
        store.close();
    }

    @Override
    Blobs blobs() {
        return new S3Blobs(s3, "gieok", "instance/");
    }
}
