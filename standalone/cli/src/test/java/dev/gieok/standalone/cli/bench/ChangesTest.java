package dev.gieok.standalone.cli.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gieok.standalone.cli.access.Tokens;
import dev.gieok.standalone.cli.launch.Home;
import dev.gieok.standalone.cli.launch.LaunchFailedException;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Timeout(60)
class ChangesTest {
    private static final Set<String> GROUPS =
            Set.of("attributes", "preferences", "instructions", "relations", "habits", "values", "notes");
    private static final Change MOVED = new Change(
            "en",
            "dev",
            "home",
            "I live in Leeds",
            "I left Leeds for York",
            10,
            "Where do I live?",
            Words.of("York"),
            Words.of("Leeds"),
            Set.of("attributes"),
            List.of(new Change.Other("I collect stamps", "What do I collect?")));

    @TempDir
    private Path folder;

    @Test
    void everyLanguageHasAsManyOfEachHalf() {
        Map<String, Integer> counts =
                Map.of("dev", 160, "test", 160, "direct", 100, "plain", 75, "terse", 150, "chatty", 150, "orders", 60);
        List<Change> all = Changes.of(Changes.HALVES);

        for (String language : Changes.LANGUAGES) {
            for (String half : Changes.HALVES) {
                assertEquals(
                        counts.getOrDefault(half, 0).intValue(),
                        all.stream()
                                .filter(it -> it.language().equals(language)
                                        && it.half().equals(half))
                                .count());
            }
        }
        assertEquals(all, Changes.of(Changes.HALVES), "the same in every run");
    }

    @Test
    void theWordsAreWhereTheyMustBe() {
        for (Change change : Changes.of(Changes.HALVES)) {
            assertTrue(
                    change.former().areIn(change.first()) && !change.current().areIn(change.first()), change.first());
            assertTrue(change.current().areIn(change.later()), change.later());
            assertTrue(
                    change.others().stream()
                            .noneMatch(other -> change.current().areIn(other.text())
                                    || change.former().areIn(other.text())),
                    change.first());
            assertTrue(GROUPS.containsAll(change.groups()), change.first());
        }
    }

    @Test
    void aFileOfOnesOwnIsTakenLineByLineAndALineThatCannotBeMeasuredIsNamed() throws Exception {
        Path file = folder.resolve("own.txt");
        Files.writeString(file, """
                # mine
                home | I live in Leeds. | I moved to York. | 40 | Where do I live? | York | Leeds | attributes

                home | 부산에 살아. | 대전으로 이사했어. | 9 | 나 어디 살아? | 대전 | 부산 | attributes
                """);

        List<Change> changes = Changes.of(file);

        assertEquals(List.of("en", "ko"), changes.stream().map(Change::language).toList());
        assertEquals(
                List.of(3, 3),
                changes.stream().map(change -> change.others().size()).toList());
        for (String damaged : List.of(
                "home | I live in Leeds. | I moved to York.",
                "home | I live in Leeds. | I moved to York. | soon | Where do I live? | York | Leeds | -",
                "home | I live in Leeds. | I moved to York. | 9 | Where do I live? | Bath | Leeds | -",
                "home | I live in Leeds. | I moved to York. | 9 | Where do I live? | York | Bath | -")) {
            Files.writeString(file, "# mine\n" + damaged);
            assertTrue(assertThrows(LaunchFailedException.class, () -> Changes.of(file))
                    .getMessage()
                    .contains("line 2"));
        }
    }

    @ParameterizedTest
    @CsvSource({"en, 320", "ko, 160"})
    void whatWasReadCanBeMeasured(String language, int count) throws Exception {
        List<Change> changes = Changes.of(Path.of("src/test/resources/changes/" + language + "-read.txt"));

        assertEquals(count, changes.size());
        assertTrue(changes.stream().allMatch(change -> change.language().equals(language)));
    }

    @Test
    void aNumberStandsAloneAndALatinWordBeginsAWord() {
        assertFalse(Words.of("30").areIn("I am 300 years old"));
        assertFalse(Words.of("cat").areIn("my education"));
        assertTrue(Words.of("cat").areIn("two Cats"));
        assertTrue(Words.of("서울 / 부산").areIn("나는 부산에서 산다"));
    }

    @Test
    void tellsWhatHoldsNow() {
        assertTrue(MOVED.isToldBy(held("lives in York", "York", false, "later"), "later"));
        assertTrue(MOVED.isToldBy(held("I left Leeds for York", "York", false, "later")), "the value alone");
        assertFalse(MOVED.isToldBy(held("I left Leeds for York", "", false, "later")));
        assertTrue(MOVED.isToldBy(held("I left Leeds for York", "", false, "later"), "later"));
        assertFalse(MOVED.isToldBy(held("I left Leeds for York", "", false, "first"), "later"));
        assertFalse(MOVED.isToldBy(held("not in York", "York", true, "later"), "later"));
        assertTrue(MOVED.isFormerIn(held("I live in Leeds", "Leeds", false, "first"), "later"));
        assertFalse(MOVED.isFormerIn(held("I left Leeds", "Leeds", true, "later"), "later"));
    }

    @Test
    void thatSomethingIsOverIsToldByWhatDeniesIt() {
        Change quit = new Change(
                "en",
                "dev",
                "smoking",
                "I smoke a pack",
                "I quit smoking",
                9,
                "Do I smoke?",
                Words.of("quit"),
                Words.of("a pack"),
                Set.of("habits"),
                List.of());
        assertTrue(quit.isToldBy(held("I quit smoking", "smoking", true, "later")));
        assertFalse(quit.isToldBy(held("I smoke a pack", "smoking", false, "first")));
    }

    @Test
    void tellsItDaysApartAndSaysWhereItFailed() throws Exception {
        List<String> said = new ArrayList<>();
        try (PretendedGateway gateway = new PretendedGateway();
                HttpClient client = Gateway.client()) {
            Bench bench =
                    new Bench(client, gateway.url(), Tokens.of(new Home(folder.resolve("home"))), said::add, "t", 5);

            Result result = new ChangedMeasure(List.of(MOVED), Instant.parse("2026-11-20T00:00:00Z"), true).run(bench);

            assertEquals(List.of("I live in Leeds", "I collect stamps", "I left Leeds for York"), gateway.told);
            assertEquals(
                    List.of("2026-11-10T00:00:00Z", "2026-11-10T00:00:01Z", "2026-11-20T00:00:00Z"),
                    gateway.observations.stream()
                            .map(told -> told.path("occurredAt").asText())
                            .toList());
            // The pretender ends nothing and finds what was told first.
            ChangeCounts counts = (ChangeCounts) result.figures().get("en, home");
            assertEquals(1, counts.facts());
            assertEquals(0, counts.recall() + counts.recallNamingBoth() + counts.profile() + counts.understood());
            assertEquals(1, counts.othersAsked());
            assertEquals(0, counts.others());
            assertTrue(said.getLast().contains("not first in recall; not in the profile"), said.getLast());
        }
    }

    private static Held held(String text, String object, boolean negated, String observation) {
        return new Held("fct", text, object, true, negated, false, Set.of(observation));
    }
}
