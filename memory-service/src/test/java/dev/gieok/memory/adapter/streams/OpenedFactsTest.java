package dev.gieok.memory.adapter.streams;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import dev.gieok.contracts.memory.Fact;
import dev.gieok.contracts.memory.Kind;
import dev.gieok.memory.TestFacts;
import dev.gieok.platform.blob.FolderBlobs;
import dev.gieok.platform.person.BlobPersonRegistry;
import dev.gieok.platform.person.MasterKey;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OpenedFactsTest {
    @TempDir
    Path folder;

    private final OpenedFacts opened = new OpenedFacts();
    private final AtomicInteger openings = new AtomicInteger();
    private TestFacts make;

    @BeforeEach
    void somebody() {
        var persons = new BlobPersonRegistry(
                new FolderBlobs(folder.resolve("blobs")), MasterKey.loadOrCreate(folder.resolve("master.json")));
        make = new TestFacts(persons, persons.enrol("minji"));
    }

    @Test
    void theSameBytesAtTheSamePlaceAreOpenedOnce() {
        Fact busan = said("Busan");

        assertSame(busan, open("per/f/1", "sealed", busan));
        assertSame(busan, open("per/f/1", "sealed", busan));
        assertEquals(1, openings.get());
    }

    @Test
    void otherBytesAtThePlaceAreOpenedAgainAndSoAreTheSameElsewhere() {
        Fact busan = said("Busan");
        Fact seoul = said("Seoul");

        open("per/f/1", "sealed", busan);
        assertSame(seoul, open("per/f/1", "sealed otherwise", seoul));
        assertSame(busan, open("per/f/2", "sealed", busan));
        assertEquals(3, openings.get());
    }

    private Fact open(String key, String sealed, Fact fact) {
        return opened.of(key, sealed.getBytes(StandardCharsets.UTF_8), bytes -> {
            openings.incrementAndGet();
            return fact;
        });
    }

    private Fact said(String town) {
        return make.fact(Kind.ATTRIBUTE, "lives-in", town, "I live in " + town);
    }
}
