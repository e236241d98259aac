package dev.gieok.standalone.cli.erasure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.gieok.platform.erasure.CertificateSigner;
import dev.gieok.platform.person.MasterKey;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class VerifyCommandTest {
    @TempDir
    Path folder;

    private final StringWriter said = new StringWriter();
    private CertificateSigner signer;
    private ObjectNode certificate;

    @BeforeEach
    void given() {
        signer = new CertificateSigner(MasterKey.loadOrCreate(folder.resolve("master.json")));
        certificate = signer.signed(new ObjectMapper().createObjectNode().put("pseudonym", "per_x"));
    }

    @Test
    void aValidCertificateOfTheExpectedKeyPasses() throws IOException {
        assertEquals(0, verify(certificate, signer.publicKey()));
        assertTrue(said.toString().contains("is valid"));
    }

    @Test
    void theKeyMayBeAFile() throws IOException {
        Path key = Files.writeString(folder.resolve("key.txt"), signer.publicKey() + "\n");

        assertEquals(0, verify(certificate, key.toString()));
    }

    @Test
    void anAlteredOneFailsWithASentence() throws IOException {
        assertEquals(1, verify(certificate.deepCopy().put("pseudonym", "per_y"), signer.publicKey()));
        assertTrue(said.toString().contains("NOT valid: it was changed"));
    }

    @Test
    void oneOfAnotherKeyFails() throws IOException {
        CertificateSigner other = new CertificateSigner(MasterKey.loadOrCreate(folder.resolve("other.json")));

        assertEquals(1, verify(certificate, other.publicKey()));
        assertTrue(said.toString().contains("signed by another key"));
    }

    @Test
    void whatIsNoneFails() throws IOException {
        assertEquals(1, verify(new ObjectMapper().createObjectNode(), signer.publicKey()));
        assertTrue(said.toString().contains("NOT a certificate"));
    }

    private int verify(ObjectNode given, String key) throws IOException {
        Path file = Files.writeString(folder.resolve("certificate.json"), given.toPrettyString());
        return new CommandLine(new VerifyCommand())
                .setOut(new PrintWriter(said, true))
                .execute(file.toString(), "--key", key);
    }
}
