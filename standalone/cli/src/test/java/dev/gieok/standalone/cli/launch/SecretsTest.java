package dev.gieok.standalone.cli.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretsTest {
    @TempDir
    Path folder;

    @Test
    void areMadeOnceAndForTheirOwnerOnly() throws IOException {
        Secrets made = Secrets.loadOrCreate(folder);
        String key = Files.readString(made.jwtPrivateKey());

        assertEquals(made, Secrets.loadOrCreate(folder));
        assertEquals(key, Files.readString(made.jwtPrivateKey()));
        assertTrue(key.startsWith("-----BEGIN PRIVATE KEY-----\n"));
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(made.jwtPrivateKey())));
    }
}
