package dev.gieok.standalone.cli.scan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ByteScanTest {
    private static final int CHUNK = 1 << 20;

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void given() throws IOException {
        file = Files.createDirectories(folder.resolve("deep/er")).resolve("segment.log");
    }

    @ParameterizedTest
    @CsvSource({
        "walnuts, UTF-8", "walnuts, UTF-16LE", "walnuts, UTF-16BE",
        "견과류, UTF-8", "견과류, UTF-16LE", "견과류, UTF-16BE"
    })
    void seesAWordInEachEncoding(String word, String charset) throws IOException {
        write(5_000, word.getBytes(Charset.forName(charset)), (byte) 0xff, 5_000);

        assertEquals(List.of(file), look(word).holding());
    }

    @ParameterizedTest
    @ValueSource(ints = {CHUNK - 7, CHUNK - 6, CHUNK - 1, CHUNK, CHUNK + 1, 2 * CHUNK - 3})
    void seesAWordAcrossTheEdgeOfWhatIsReadAtOnce(int before) throws IOException {
        write(before, "walnuts".getBytes(StandardCharsets.UTF_8), (byte) 0, 100);

        assertEquals(List.of(file), look("walnuts").holding());
    }

    @Test
    void seesAWordAmongManyAndCountsEveryByte() throws IOException {
        write(10, "walnuts".getBytes(StandardCharsets.UTF_8), (byte) 'w', 10);
        Files.writeString(folder.resolve("other.log"), "nothing of that kind");

        ByteScan.Seen seen = look("almonds", "walnuts");

        assertEquals(List.of(file), seen.holding());
        assertEquals(27 + 20, seen.bytes());
    }

    @Test
    void doesNotSeeWhatIsNotThere() throws IOException {
        write(CHUNK, "walnut".getBytes(StandardCharsets.UTF_8), (byte) 'w', 3);

        assertEquals(List.of(), look("walnuts").holding());
    }

    @Test
    void takesNoChanceHitOfAShortWordForAFind() throws IOException {
        write(10, "부산".getBytes(StandardCharsets.UTF_16LE), (byte) 1, 10);

        assertEquals(List.of(), look("부산").holding(), "four bytes turn up by chance");
    }

    @Test
    void takesAFolderThatIsNotThereForEmpty() {
        ByteScan.Seen seen = new ByteScan(List.of(folder.resolve("none"))).look(List.of("walnuts"));

        assertEquals(0, seen.bytes());
    }

    private ByteScan.Seen look(String... words) {
        return new ByteScan(List.of(folder)).look(List.of(words));
    }

    private void write(int before, byte[] word, byte filler, int after) throws IOException {
        byte[] content = new byte[before + word.length + after];
        Arrays.fill(content, filler);
        System.arraycopy(word, 0, content, before, word.length);
        Files.write(file, content);
    }
}
