package dev.gieok.standalone.cli.doctor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TessdataTest {
    @TempDir
    Path folder;

    @Test
    void looksOnlyWhereItIsToldTo() throws IOException {
        Map<String, String> environment = Map.of("GIEOK_ENCODER_TESSDATA", folder.toString());
        assertEquals(Optional.empty(), Tessdata.find(environment, folder));

        Files.createFile(folder.resolve("kor.traineddata"));

        Tessdata found = Tessdata.find(environment, folder).orElseThrow();
        assertTrue(found.reads("kor"));
        assertFalse(found.reads("eng"));
    }

    @Test
    void showsInTheTableWhatCanBeRead() {
        Tessdata english = new Tessdata(folder, List.of("eng"));

        List<String> table = new Languages(Optional.of(english), Map.of(), false).table();

        assertTrue(
                table.stream().anyMatch(row -> row.matches("\\s+text in images, scans\\s+yes\\s+no")), table::toString);
    }
}
