package dev.gieok.platform.erasure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.gieok.platform.person.MasterKey;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CertificateCheckTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    Path folder;

    private CertificateSigner signer;
    private ObjectNode signed;

    @BeforeEach
    void given() {
        signer = new CertificateSigner(MasterKey.loadOrCreate(folder.resolve("master.json")));
        ObjectNode certificate =
                JSON.createObjectNode().put("pseudonym", "per_x").put("generation", 1);
        certificate.putObject("removed").putObject("neo4j").put("Fact", 42);
        certificate.putArray("notes").add("주석");
        signed = signer.signed(certificate);
    }

    @Test
    void aCertificateThatNobodyTouchedIsValid() {
        assertEquals(new CertificateCheck.Valid(signer.publicKey()), check(signed.toString()));
    }

    @Test
    void howItIsLaidOutDoesNotMatter() {
        ObjectNode turned = JSON.createObjectNode();
        turned.set("signature", signed.get("signature"));
        signed.properties().forEach(entry -> turned.set(entry.getKey(), entry.getValue()));

        assertInstanceOf(CertificateCheck.Valid.class, check(turned.toPrettyString()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"per_y", "per_x "})
    void anotherPseudonymIsSeen(String other) {
        assertInstanceOf(
                CertificateCheck.Altered.class,
                check(signed.put("pseudonym", other).toString()));
    }

    @Test
    void aCountThatWasChangedAndAFieldThatWasAddedOrLeftOutAreSeen() {
        ObjectNode counted = signed.deepCopy();
        ((ObjectNode) counted.at("/removed/neo4j")).put("Fact", 43);
        ObjectNode less = signed.deepCopy();
        less.remove("notes");

        assertInstanceOf(CertificateCheck.Altered.class, check(counted.toString()));
        assertInstanceOf(CertificateCheck.Altered.class, check(less.toString()));
        assertInstanceOf(
                CertificateCheck.Altered.class,
                check(signed.deepCopy().put("also", true).toString()));
    }

    @Test
    void aCertificateThatSomebodyElseSignedIsNotTakenForOurs() {
        CertificateSigner forger = new CertificateSigner(MasterKey.loadOrCreate(folder.resolve("other.json")));
        ObjectNode forged = signed.deepCopy();
        forged.remove("signature");

        assertInstanceOf(
                CertificateCheck.SignedByAnother.class,
                CertificateCheck.of(
                        forger.signed(forged).toString().getBytes(StandardCharsets.UTF_8),
                        Optional.of(signer.publicKey())));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{}", "[]", "null", "{\"signature\":\"x\"", "{\"signature\":1,\"publicKey\":2}"})
    void whatIsNoCertificateIsSaidToBeNone(String text) {
        assertInstanceOf(CertificateCheck.Unreadable.class, check(text));
    }

    @Test
    void aFieldThatStandsTwiceIsNotReadAtAll() {
        String twice = signed.toString().replaceFirst("\\{", "{\"generation\":1,");

        assertInstanceOf(CertificateCheck.Unreadable.class, check(twice));
    }

    @Test
    void thePublicKeyLiesBesideTheMasterKey() throws Exception {
        signer.publish(folder.resolve("master.json"));

        assertEquals(
                signer.publicKey(),
                Files.readString(folder.resolve(CertificateSigner.PUBLIC_KEY_FILE))
                        .strip());
    }

    private static CertificateCheck check(String certificate) {
        return CertificateCheck.of(certificate.getBytes(StandardCharsets.UTF_8), Optional.empty());
    }
}
