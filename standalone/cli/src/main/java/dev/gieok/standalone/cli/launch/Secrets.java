package dev.gieok.standalone.cli.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;

/**
 * What only this machine knows, made at the first start: the key pair that signs tokens, and the password of the graph.
 *
 * @param jwtPrivateKey PEM, PKCS#8
 * @param jwtPublicKey PEM, X.509
 */
public record Secrets(Path jwtPrivateKey, Path jwtPublicKey, String neo4jPassword) {
    public static final String ISSUER = "gieok-standalone";

    private static final int RSA_BITS = 2048;

    /** Reads them, or makes what is missing. */
    public static Secrets loadOrCreate(Path folder) {
        Path privateKey = folder.resolve("jwt-private.pem");
        Path publicKey = folder.resolve("jwt-public.pem");
        try {
            if (!Files.exists(privateKey) || !Files.exists(publicKey)) {
                KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
                generator.initialize(RSA_BITS);
                KeyPair pair = generator.generateKeyPair();
                write(privateKey, pem("PRIVATE KEY", pair.getPrivate().getEncoded()));
                write(publicKey, pem("PUBLIC KEY", pair.getPublic().getEncoded()));
            }
            Path password = folder.resolve("neo4j-password");
            if (!Files.exists(password)) {
                byte[] random = new byte[24];
                new SecureRandom().nextBytes(random);
                write(password, Base64.getUrlEncoder().withoutPadding().encodeToString(random));
            }
            return new Secrets(privateKey, publicKey, Files.readString(password).strip());
        } catch (IOException | NoSuchAlgorithmException e) {
            throw new LaunchFailedException("The keys in " + folder + " cannot be read or made.", e);
        }
    }

    @Override
    public String toString() {
        return "Secrets[" + jwtPublicKey + "]";
    }

    private static String pem(String kind, byte[] key) {
        return "-----BEGIN " + kind + "-----\n"
                + Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(key) + "\n-----END " + kind + "-----\n";
    }

    /** Whole or not at all, and never readable by others. */
    private static void write(Path file, String text) throws IOException {
        Path half = file.resolveSibling(file.getFileName() + ".new");
        Files.deleteIfExists(half);
        Files.createFile(half, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(half, text);
        Files.move(half, file, StandardCopyOption.ATOMIC_MOVE);
    }
}
